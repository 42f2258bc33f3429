import { NO_GUARD } from '../rules/agreement/describeGuard';
import type { Checks, Remark } from './Checks';
import type { Fault, Postures } from './Postures';
import { judgeGuards } from './judgeGuards';
import { judgeRoles } from './judgeRoles';
import { isOutdated } from './isOutdated';
import type { CodeChecks } from './readCode';
import type { GuardVerdict } from './RoutePosture';
import { rankVerdict } from './VERDICTS';

/** The verdict is that of the worst fault; the others are told with it. */
export function judgePosture(postures: Postures): {
  readonly verdict: GuardVerdict;
  readonly reasons: readonly Remark[];
} {
  const { declared, gateway, code } = postures;
  const isPublic = declared.guard === NO_GUARD;
  const faults: Fault[] = [
    ...(isPublic ? [] : judgePresence(postures)),
    ...judgeGuards(postures),
    ...judgeRoles(postures),
    ...judgeDoubts(gateway),
    ...judgeDoubts(code),
    ...(isPublic ? [] : judgeAge(code)),
  ].sort((one, other) => rankVerdict(one.verdict) - rankVerdict(other.verdict));
  return {
    verdict: faults.at(0)?.verdict ?? (isPublic ? 'public' : 'protected'),
    reasons: faults.map(({ message, place }) => ({ message, place })),
  };
}

type Presence = 'all' | 'some' | 'none' | 'unknown';

function presenceOf({ checks, doubts, gaps }: Checks): Presence {
  if (doubts.length > 0) return 'unknown';
  if (checks.length === 0) return 'none';
  return gaps.length > 0 ? 'some' : 'all';
}

/** Whether each of gateway and code checks at all. */
function judgePresence({ declared, gateway, code }: Postures): Fault[] {
  const atGateway = presenceOf(gateway);
  const inCode = presenceOf(code);
  const gaps = (verdict: GuardVerdict, ...of: Checks[]) =>
    of.flatMap(checks => checks.gaps.map(gap => ({ ...gap, verdict })));
  if (atGateway === 'none' && (inCode === 'none' || inCode === 'some')) {
    // Nobody says that it is meant to be open, or somebody says so and it cannot be read.
    const isMeant =
      declared.guard === null &&
      (gateway.isPublic || declared.undetermined !== undefined);
    return gaps(isMeant ? 'undetermined' : 'unprotected', gateway, code);
  }
  if (atGateway === 'none' && inCode === 'all')
    return gaps('code-only', gateway);
  if (atGateway === 'all' && (inCode === 'none' || inCode === 'some'))
    return gaps('gateway-only', code);
  // Where one cannot be known, what the other lacks is not the whole of it.
  return gaps('undetermined', gateway, code);
}

function judgeDoubts({ doubts }: Checks): Fault[] {
  return doubts.map(({ about, why, place }) => ({
    verdict: 'undetermined',
    message: `it cannot be determined ${about}: ${why}`,
    place,
  }));
}

function judgeAge({ stated, packagePlace }: CodeChecks): Fault[] {
  const { package: name, version, latest } = stated;
  if (!packagePlace || version === undefined || latest === undefined) return [];
  return isOutdated(version, latest)
    ? [
        {
          verdict: 'outdated-guard',
          message: `the code has ${name} ${version}, and ${latest} is the newest`,
          place: packagePlace,
        },
      ]
    : [];
}

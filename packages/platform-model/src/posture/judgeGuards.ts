import { describeGuard } from '../rules/agreement/describeGuard';
import { showText } from '../rules/showText';
import type { Check } from './Checks';
import type { Fault, Postures } from './Postures';
import type { StatedGuard } from './RoutePosture';

/** Whether gateway and code have the guard that is declared, and where none is, the same. */
export function judgeGuards(postures: Postures): Fault[] {
  const { declared, gateway, code, name, route } = postures;
  const found = [
    ...gateway.checks.map(check => ({ check, says: `${route} has` })),
    ...code.checks.map(check => ({ check, says: 'the code asks for' })),
  ];
  if (declared.guard !== null)
    return found
      .filter(({ check }) => check.guard !== declared.guard)
      .map(({ check, says }) => ({
        verdict: 'role-mismatch',
        message: `${says} ${describeGuard(check.guard)}, but ${showText(
          name,
        )} declares ${describeGuard(declared.guard!)} ${placeOf(declared)}`,
        place: check.place,
      }));
  return [...judgeIntent(postures), ...judgeEachOther(postures)];
}

/** Without an intent nobody can say that it is kept. */
function judgeIntent({ declared, name, place }: Postures): Fault[] {
  return [
    {
      verdict: 'undetermined',
      message: `it cannot be determined which guard ${showText(
        name,
      )} is meant to have: ${
        declared.undetermined ?? 'slipway.dev/guard is not declared'
      }`,
      place: declared.places.at(0) ?? place,
    },
  ];
}

function judgeEachOther({ gateway, code, route }: Postures): Fault[] {
  const differs = (check: Check, others: readonly Check[]) =>
    others.every(other => other.guard !== check.guard);
  return gateway.checks.flatMap(check =>
    code.checks.length > 0 && differs(check, code.checks)
      ? code.checks.map(other => ({
          verdict: 'role-mismatch' as const,
          message: `${route} has ${describeGuard(
            check.guard,
          )}, but the code asks for ${describeGuard(other.guard)}`,
          place: other.place,
        }))
      : [],
  );
}

function placeOf({ places }: StatedGuard): string {
  return places.length > 0
    ? `(${showText(places[0].path)}:${places[0].line})`
    : '';
}

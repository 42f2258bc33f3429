import type { FleetDeployment, Health } from '@slipway/plugin-fleet-common';
import type { ObservedDeployment, ProviderStatus } from '../store/FleetStore';
import type { ApplicationSummary } from '../store/splitDocument';

/** What a provider says, as a row keeps it. */
export interface Observed {
  readonly provider: string;
  readonly document: ObservedDeployment;
}

/** What is known of an application in one environment. */
export interface DeploymentPlace {
  readonly environment: string;
  /** `undefined` when nobody has observed anything. */
  readonly observed: Observed | undefined;
}

/** Providers by their ids. */
export type Providers = ReadonlyMap<string, ProviderStatus>;

/** The worst first. */
const HEALTH_ORDER: readonly Health[] = [
  'Degraded',
  'Missing',
  'Unknown',
  'Progressing',
  'Suspended',
  'Healthy',
];

/** 0 is the worst. */
export function rankHealth(health: Health): number {
  return HEALTH_ORDER.indexOf(health);
}

/**
 * Places what was observed: the environments that are meant to exist in their order, then those that nobody expected.
 * Where several things deploy the same, who is connected is believed before who is not, and the worst before the rest.
 */
export function placeDeployments(
  { environments }: Pick<ApplicationSummary, 'environments'>,
  observed: Iterable<Observed>,
  providers: Providers,
): DeploymentPlace[] {
  const rank = ({ provider, document }: Observed) =>
    (providers.get(provider)?.isLive ? 0 : HEALTH_ORDER.length) +
    rankHealth(document.health);
  const chosen = new Map<string, Observed | undefined>();
  for (const { environment } of environments)
    chosen.set(environment, undefined);
  const ordered = [...observed].sort(
    (one, other) =>
      rank(one) - rank(other) || (nameOf(one) < nameOf(other) ? -1 : 1),
  );
  const unexpected = new Set<string>();
  for (const each of ordered) {
    const { environment } = each.document;
    if (!chosen.has(environment)) unexpected.add(environment);
  }
  for (const environment of [...unexpected].sort())
    chosen.set(environment, undefined);
  for (const each of ordered) {
    const { environment } = each.document;
    if (!chosen.get(environment)) chosen.set(environment, each);
  }
  return [...chosen].map(([environment, one]) => ({
    environment,
    observed: one,
  }));
}

/** Says what is known in one environment, and how old that is. */
export function describeDeployment(
  { environment, observed }: DeploymentPlace,
  state: ApplicationSummary['state'],
  providers: Providers,
): FleetDeployment {
  if (!observed)
    return {
      environment,
      sync: 'Unknown',
      health: 'Unknown',
      image: null,
      revision: null,
      deployedAt: null,
      observedAt: null,
      isLive: false,
      message:
        state === 'proposed'
          ? 'its pull request is not merged yet'
          : 'no deployment tool has reported it yet',
      url: null,
    };
  const { document } = observed;
  const status = providers.get(observed.provider);
  const reason = status?.isLive ? null : status?.reason ?? null;
  return {
    environment,
    sync: document.sync,
    health: document.health,
    image: document.image,
    revision: document.revision,
    deployedAt: document.deployedAt,
    ...readCertainty(observed, providers),
    message: [document.message, reason].filter(Boolean).join('; ') || null,
    url: document.url,
  };
}

/** Whether what was observed is so now, and when it was so for certain. */
export function readCertainty(
  { document, provider }: Observed,
  providers: Providers,
): Pick<FleetDeployment, 'isLive' | 'observedAt'> {
  const status = providers.get(provider);
  return {
    isLive: status?.isLive === true && document.observedAt === undefined,
    observedAt: document.observedAt ?? status?.confirmedAt ?? null,
  };
}

function nameOf({ provider, document }: Observed): string {
  return `${provider} ${document.key}`;
}

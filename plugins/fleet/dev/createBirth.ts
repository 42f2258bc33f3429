import type { FleetBirth, FleetBirthStep } from '@slipway/plugin-fleet-common';

const STEPS = ['opened', 'merged', 'built', 'synced', 'healthy'] as const;

/**
 * A birth of which so many steps are done, each half a minute after the one before it.
 *
 * @param done - by environment
 * @param startedAt - milliseconds since the epoch
 * @param others - steps that are told differently, by environment and step
 */
export function createBirth(
  done: Readonly<Record<string, number>>,
  startedAt: number,
  others: Readonly<Record<string, Partial<FleetBirthStep>>> = {},
): FleetBirth {
  const pullRequest = {
    number: 41,
    url: 'https://git.example/acme/platform/pull/41',
  };
  return {
    pullRequest,
    environments: Object.entries(done).map(([environment, count]) => ({
      environment,
      steps: STEPS.map((step, index) => ({
        step,
        state: index < count ? 'done' : 'waiting',
        at:
          index < count
            ? new Date(startedAt + index * 30_000).toISOString()
            : null,
        tookMs: index > 0 && index < count ? 30_000 : null,
        url: index < 2 ? pullRequest.url : null,
        detail:
          step === 'built' && index < count
            ? 'registry.acme.example/invoice-api:3f2a91c'
            : null,
        ...others[`${environment} ${step}`],
      })),
    })),
  };
}

import type {
  FleetBirthStep,
  FleetServiceDetail,
} from '@slipway/plugin-fleet-common';
import { createService } from './createService';

const STEPS = ['opened', 'merged', 'built', 'synced', 'healthy'] as const;

/** A moment of the day on which everything happens, ISO 8601. */
export const minute = (at: number) =>
  new Date(Date.UTC(2026, 2, 10, 11, at)).toISOString();

/**
 * What the fleet says of an application on its way.
 *
 * @param done - how many steps are done in each environment, e.g. `{ dev: 2 }` is merged; each took a minute
 */
export function createDetail(
  name: string,
  done: Readonly<Record<string, number>>,
  given: Partial<FleetServiceDetail> = {},
): FleetServiceDetail {
  return {
    ...createService(name),
    ...{ verdicts: [], routes: [], reach: [], artefacts: [], argocd: [] },
    ...{ sourceUrl: '', filesUrl: '', commitsUrl: '' },
    birth: {
      pullRequest: null,
      environments: Object.entries(done).map(([environment, count]) => ({
        environment,
        steps: STEPS.map(
          (step, index): FleetBirthStep => ({
            step,
            state: index < count ? 'done' : 'waiting',
            at: index < count ? minute(index) : null,
            ...{ tookMs: null, url: null, detail: null },
          }),
        ),
      })),
    },
    ...given,
  };
}

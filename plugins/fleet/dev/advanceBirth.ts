import type { FakeFleetApi } from '../src/__testUtils__/FakeFleetApi';
import { createDeployment } from '../src/__testUtils__/createDetail';

const ORDER = ['opened', 'merged', 'built', 'synced', 'healthy'] as const;

/** Does the next step of every birth that waits for one. */
export function advanceBirth(fleet: FakeFleetApi, name: string): void {
  const at = new Date().toISOString();
  fleet.details = fleet.details.map(detail => {
    if (detail.name !== name) return detail;
    const environments = detail.birth.environments.map(one => {
      const next = one.steps.findIndex(({ state }) => state === 'waiting');
      return {
        ...one,
        steps: one.steps.map((step, index) => {
          if (index !== next) return step;
          const before = one.steps[index - 1]?.at;
          const tookMs = before ? Date.parse(at) - Date.parse(before) : null;
          return { ...step, state: 'done' as const, at, tookMs };
        }),
      };
    });
    return {
      ...detail,
      birth: { ...detail.birth, environments },
      deployments: environments
        .filter(({ steps }) => steps[ORDER.indexOf('synced')].state === 'done')
        .map(({ environment, steps }) =>
          createDeployment(environment, {
            health:
              steps[ORDER.indexOf('healthy')].state === 'done'
                ? 'Healthy'
                : 'Progressing',
            deployedAt: at,
            observedAt: at,
          }),
        ),
    };
  });
}

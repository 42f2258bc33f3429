import type {
  FleetBirth,
  FleetBirthStep,
  FleetDeployment,
} from '@slipway/plugin-fleet-common';
import type { StoredApplication } from '../store/FleetStore';
import { waiting, type BirthEvent, type BirthStep } from './BirthStep';
import { readOrigin } from './readOrigin';
import { readRollout } from './readRollout';

/**
 * Reads from what happened how an application came to be.
 *
 * What happened unseen stays unknown: what runs today was merged and built once, at a moment that nobody may make up.
 *
 * @param birth.events - all since it was proposed, in any order; later ones may be missing from where it was healthy
 * @param birth.deployments - what runs of it now
 */
export function readBirth(birth: {
  readonly application: StoredApplication;
  readonly events: readonly BirthEvent[];
  readonly deployments: readonly FleetDeployment[];
}): FleetBirth {
  const { document } = birth.application;
  const { events, wasSeen, pullRequest, opened, merged } = readOrigin(
    birth.application,
    birth.events,
  );
  const readSteps = (
    environment: string,
    image: string | null,
  ): readonly BirthStep[] =>
    document.state === 'live'
      ? readRollout({
          events: wasSeen
            ? events.filter(event => event.environment === environment)
            : [],
          image,
          running: birth.deployments.find(
            deployment => deployment.environment === environment,
          ),
        })
      : [waiting('built'), waiting('synced'), waiting('healthy')];
  return {
    pullRequest,
    environments: document.environments.map(({ environment, image }) => ({
      environment,
      steps: measure([opened, merged, ...readSteps(environment, image)]),
    })),
  };
}

/** Clocks of several systems differ a little; no step takes less than no time. */
function measure(steps: readonly BirthStep[]): FleetBirthStep[] {
  return steps.map((step, index) => {
    const before = steps[index - 1]?.at;
    const tookMs =
      step.state === 'done' && step.at && before
        ? Math.max(0, Date.parse(step.at) - Date.parse(before))
        : null;
    return { ...step, tookMs };
  });
}

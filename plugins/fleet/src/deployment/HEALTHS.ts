import {
  RemixiconComponentType,
  RiCheckboxCircleFill,
  RiCloseCircleFill,
  RiIndeterminateCircleFill,
  RiLoader4Line,
  RiPauseCircleFill,
  RiQuestionLine,
} from '@remixicon/react';
import type { Health, Sync } from '@slipway/plugin-fleet-common';
import type { Tone } from '../guard/VERDICTS';

/** How each health looks. */
export const HEALTHS: Readonly<
  Record<
    Health,
    {
      readonly tone: Tone;
      readonly Icon: RemixiconComponentType;
    }
  >
> = {
  Unknown: { tone: 'unknown', Icon: RiQuestionLine },
  Progressing: { tone: 'neutral', Icon: RiLoader4Line },
  Healthy: { tone: 'good', Icon: RiCheckboxCircleFill },
  Suspended: { tone: 'warning', Icon: RiPauseCircleFill },
  Degraded: { tone: 'bad', Icon: RiCloseCircleFill },
  Missing: { tone: 'bad', Icon: RiIndeterminateCircleFill },
};

const SYNCS: readonly string[] = ['Unknown', 'Synced', 'OutOfSync'];

/** A newer backend may have healths that this page does not know. */
export function isHealth(health: string): health is Health {
  return Object.hasOwn(HEALTHS, health);
}

/** @see isHealth */
export function isSync(sync: string): sync is Sync {
  return SYNCS.includes(sync);
}

/** @returns the health, or that it is unknown where this page does not know it */
export function knowHealth(health: string): Health {
  return isHealth(health) ? health : 'Unknown';
}

/** @see knowHealth */
export function knowSync(sync: string): Sync {
  return isSync(sync) ? sync : 'Unknown';
}

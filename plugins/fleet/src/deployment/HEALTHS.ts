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

/** What people read of each health. */
export const HEALTH_WORDS: Readonly<
  Record<
    Health,
    {
      readonly label: string;
      readonly tone: Tone;
      readonly Icon: RemixiconComponentType;
    }
  >
> = {
  Unknown: { label: 'Unknown', tone: 'unknown', Icon: RiQuestionLine },
  Progressing: { label: 'Progressing', tone: 'neutral', Icon: RiLoader4Line },
  Healthy: { label: 'Healthy', tone: 'good', Icon: RiCheckboxCircleFill },
  Suspended: { label: 'Suspended', tone: 'warning', Icon: RiPauseCircleFill },
  Degraded: { label: 'Degraded', tone: 'bad', Icon: RiCloseCircleFill },
  Missing: { label: 'Missing', tone: 'bad', Icon: RiIndeterminateCircleFill },
};

/** What people read of whether the repository and what runs are the same. */
export const SYNC_WORDS: Readonly<Record<Sync, string>> = {
  Unknown: 'Sync unknown',
  Synced: 'Synced',
  OutOfSync: 'Out of sync',
};

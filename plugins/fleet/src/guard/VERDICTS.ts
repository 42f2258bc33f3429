import {
  RemixiconComponentType,
  RiCodeSSlashLine,
  RiDoorLockLine,
  RiForbid2Line,
  RiGlobalLine,
  RiHistoryLine,
  RiQuestionLine,
  RiShieldCheckLine,
  RiShieldCrossLine,
  RiShieldUserLine,
} from '@remixicon/react';
import type { FleetService } from '@slipway/plugin-fleet-common';

/** What is to be said of the protection of a route. */
export type GuardVerdict = FleetService['guard']['verdict'];

/** How much something asks for attention. */
export type Tone = 'good' | 'neutral' | 'warning' | 'bad' | 'unknown';

/** What people read of each verdict, the worst first. */
export const VERDICTS: Readonly<
  Record<
    GuardVerdict,
    {
      readonly label: string;
      readonly tone: Tone;
      readonly Icon: RemixiconComponentType;
      /** What it means, in a sentence. */
      readonly meaning: string;
    }
  >
> = {
  unprotected: {
    label: 'Unprotected',
    tone: 'bad',
    Icon: RiShieldCrossLine,
    meaning:
      'Neither the gateway nor the code has a guard for all of it, and nobody says that none is meant.',
  },
  'role-mismatch': {
    label: 'Role mismatch',
    tone: 'bad',
    Icon: RiShieldUserLine,
    meaning:
      'Gateway, code and intent name different guards, or let in different roles.',
  },
  'code-only': {
    label: 'Code only',
    tone: 'warning',
    Icon: RiCodeSSlashLine,
    meaning: 'The code checks, the gateway lets everybody pass.',
  },
  'gateway-only': {
    label: 'Gateway only',
    tone: 'warning',
    Icon: RiDoorLockLine,
    meaning: 'The gateway checks, the code trusts whoever reaches it.',
  },
  undetermined: {
    label: 'Undetermined',
    tone: 'unknown',
    Icon: RiQuestionLine,
    meaning: 'It cannot be known from the files.',
  },
  'outdated-guard': {
    label: 'Outdated guard',
    tone: 'warning',
    Icon: RiHistoryLine,
    meaning:
      'All agree, but the guard in the code is older than the newest one.',
  },
  public: {
    label: 'Public by intent',
    tone: 'neutral',
    Icon: RiGlobalLine,
    meaning: 'It is open, and meant to be.',
  },
  unpublished: {
    label: 'No route',
    tone: 'neutral',
    Icon: RiForbid2Line,
    meaning:
      'No gateway leads to it, and its code answers nobody but Kubernetes.',
  },
  protected: {
    label: 'Protected',
    tone: 'good',
    Icon: RiShieldCheckLine,
    meaning:
      'Gateway and code check the same as is declared; a page is checked by the gateway alone.',
  },
};

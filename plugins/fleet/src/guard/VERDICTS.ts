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

/** How each verdict looks, the worst first. */
export const VERDICTS: Readonly<
  Record<
    GuardVerdict,
    {
      readonly tone: Tone;
      readonly Icon: RemixiconComponentType;
    }
  >
> = {
  unprotected: {
    tone: 'bad',
    Icon: RiShieldCrossLine,
  },
  'role-mismatch': {
    tone: 'bad',
    Icon: RiShieldUserLine,
  },
  'code-only': {
    tone: 'warning',
    Icon: RiCodeSSlashLine,
  },
  'gateway-only': {
    tone: 'warning',
    Icon: RiDoorLockLine,
  },
  undetermined: {
    tone: 'unknown',
    Icon: RiQuestionLine,
  },
  'outdated-guard': {
    tone: 'warning',
    Icon: RiHistoryLine,
  },
  public: {
    tone: 'neutral',
    Icon: RiGlobalLine,
  },
  unpublished: {
    tone: 'neutral',
    Icon: RiForbid2Line,
  },
  protected: {
    tone: 'good',
    Icon: RiShieldCheckLine,
  },
};

/** A newer backend may have verdicts that this page does not know. */
export function isVerdict(verdict: string): verdict is GuardVerdict {
  return Object.hasOwn(VERDICTS, verdict);
}

/** @returns the verdict, or that nothing can be said where this page does not know it */
export function knowVerdict(verdict: string): GuardVerdict {
  return isVerdict(verdict) ? verdict : 'undetermined';
}

import type { FleetBirthStep, FleetEvent } from '@slipway/plugin-fleet-common';

/** An event, kept or about to be. */
export type BirthEvent = Omit<FleetEvent, 'id'>;

/** A step of a birth, before its time is taken. */
export type BirthStep = Omit<FleetBirthStep, 'tookMs'>;

type Name = BirthStep['step'];
type Moment = Pick<BirthStep, 'at' | 'url' | 'detail'>;

const NOTHING: Moment = { at: null, url: null, detail: null };

/** It happened at a moment that is known. */
export function done(
  step: Name,
  moment: Partial<Moment> & { at: string },
): BirthStep {
  return { step, state: 'done', ...NOTHING, ...moment };
}

/** It went wrong. */
export function failed(step: Name, moment: Partial<Moment>): BirthStep {
  return { step, state: 'failed', ...NOTHING, ...moment };
}

/** It must have happened, but nobody saw when. */
export function unknown(
  step: Name,
  known: Partial<Omit<Moment, 'at'>> = {},
): BirthStep {
  return { step, state: 'unknown', ...NOTHING, ...known };
}

/** It has not happened yet. */
export function waiting(step: Name): BirthStep {
  return { step, state: 'waiting', ...NOTHING };
}

/** Milliseconds since 1970: moments are written in several ways, which do not sort as texts. */
export function timeOf({ at }: BirthEvent): number {
  return Date.parse(at);
}

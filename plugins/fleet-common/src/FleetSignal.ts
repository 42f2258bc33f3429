/** The channel of signals on which browsers hear that the fleet has changed. */
export const FLEET_CHANNEL = 'fleet';

/** Says only that something changed: what it is, each person asks with their own rights. */
export interface FleetSignal {
  /** Grows with each change. */
  readonly revision: string;
}

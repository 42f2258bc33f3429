/** The figures that a manager asks for, of all that the person may see. */
export interface FleetFigures {
  /** Applications on the base branch. */
  readonly services: number;
  /** Of these: something runs of them in some environment. */
  readonly deployed: number;
  /** Of these: Degraded or Missing in some environment. */
  readonly unhealthy: number;
  /** Routes whose verdict is `unprotected`. */
  readonly unprotectedRoutes: number;
  /** Applications that came in the last seven days. */
  readonly createdThisWeek: number;
  /** False when something that `deployed` and `unhealthy` count was only so at a former moment: who observes it is not connected. */
  readonly isLive: boolean;
  /** The oldest such moment, ISO 8601; null while all is live, and when no moment is known. */
  readonly observedAt: string | null;
}

/** Which values there are to filter by, and how many services each would leave. */
export interface FleetFacets {
  readonly figures: FleetFigures;
  /**
   * By key of a filter: `owner`, `service`, `verdict`, `guard`, `health`, `sync`, `environment`, `template`, `state`.
   * The count of a value is that of all other filters and this value, most first.
   */
  readonly facets: Readonly<
    Record<
      string,
      readonly { readonly value: string; readonly count: number }[]
    >
  >;
}

import type { Refusal } from './ForgeGate';
import type { KillPoint } from './KILL_POINTS';

/** What else is going on when a replica is killed. */
export interface Situation {
  readonly name: string;
  /** Whether another one is started in its place; it is, unless told. */
  readonly replaces?: boolean;
  /** All replicas at once: only new ones can go on. */
  readonly killsAll?: boolean;
  /** Who goes on is killed at the same point. */
  readonly killsNext?: boolean;
  /** Somebody asked twice at the same moment. */
  readonly isTwice?: boolean;
  /** GitHub answers the next writes with an error, having done them. */
  readonly trouble?: Refusal;
  /** What the dead one sent last arrives when all is done. */
  readonly arrivesLate?: boolean;
  /** The points that make a difference; all unless told. */
  at?(point: KillPoint): boolean;
}

export const SITUATIONS: readonly Situation[] = [
  { name: 'killed' },
  { name: 'killed, and who goes on, too', killsNext: true },
  { name: 'all killed', killsAll: true },
  { name: 'killed after a double click', isTwice: true },
  {
    name: 'killed, and GitHub has trouble',
    trouble: {
      status: 502,
      message: 'Server Error',
      isDone: true,
      isTotal: false,
      left: 2,
    },
    at: ({ gate }) => gate === 'forge',
  },
  {
    name: 'killed, and a last call arrives late',
    arrivesLate: true,
    at: ({ gate, side, name }) =>
      gate === 'forge' &&
      side === 'before' &&
      /tree|commit|branch|request$/.test(name),
  },
];

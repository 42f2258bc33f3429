import type { PersonAct } from './actAsPerson';

/** Who goes at the same branch at the same time. */
export interface Race {
  /** The row of the table. */
  readonly name: string;
  /** Who asks: the same letter is the same person; the same word is the same bytes. */
  readonly wishes: readonly (readonly [requester: string, bytes: string])[];
  /** Replicas of the portal that carry each creation out, at most. */
  readonly mostReplicas: number;
  /** What people do to the branch meanwhile. */
  readonly acts: readonly PersonAct[];
  /** Whether calls may arrive after their process was frozen. */
  readonly freezes: boolean;
}

/** The kinds of races; each is run with delays, faults and crashes of its own. */
export const RACES: readonly Race[] = [
  {
    name: 'replicas of one creation',
    wishes: [['ana', 'a']],
    mostReplicas: 8,
    acts: [],
    freezes: false,
  },
  {
    name: 'a frozen replica wakes late',
    wishes: [['ana', 'a']],
    mostReplicas: 4,
    acts: ['merge', 'close', 'delete'],
    freezes: true,
  },
  {
    name: 'a double click',
    wishes: [
      ['ana', 'a'],
      ['ana', 'a'],
      ['ana', 'a'],
    ],
    mostReplicas: 2,
    acts: ['close', 'push'],
    freezes: false,
  },
  {
    name: 'people want the same name',
    wishes: [
      ['ana', 'a'],
      ['ben', 'b'],
      ['cem', 'a'],
      ['ana', 'd'],
    ],
    mostReplicas: 2,
    acts: [],
    freezes: false,
  },
  {
    name: 'people delete, close, merge, push',
    wishes: [
      ['ana', 'a'],
      ['ben', 'b'],
    ],
    mostReplicas: 3,
    acts: ['delete', 'close', 'merge', 'push', 'delete', 'push'],
    freezes: false,
  },
];

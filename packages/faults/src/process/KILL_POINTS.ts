import type { Side } from './Hold';

/** A moment between the click and the pull request at which a replica can be stopped. */
export interface KillPoint {
  readonly name: string;
  readonly gate: 'database' | 'forge';
  readonly side: Side;
  /** Of several alike the how manieth. */
  readonly nth: number;
  readonly place: Place;
  /**
   * Whether a call is the one.
   *
   * @param whose - the task's id, and the service's name
   */
  matches(call: string, whose: { task: string; service: string }): boolean;
}

/**
 * Who else can be stopped meanwhile. Several creations can stand at points that are `free`; while one is within its
 * `turn`, no other gets past. PostgreSQL ends a transaction that says nothing for five seconds, so a creation is brought
 * there late: to the `end` before another one takes its turn, to the `claim` last of all.
 */
export const PLACES = ['free', 'end', 'turn', 'claim'] as const;
export type Place = (typeof PLACES)[number];

interface Moment {
  readonly name: string;
  readonly gate: KillPoint['gate'];
  readonly nth?: number;
  readonly place: Place;
  readonly words: RegExp;
  /** What in the call says whose it is; nothing for the reading of GitHub. */
  readonly by?: 'task' | 'service';
}

/** Every call to PostgreSQL and to GitHub that a creation makes and something depends on, in their order. */
const MOMENTS: readonly Moment[] = [
  inDatabase('claim', 'task taken up', /update "tasks" set "status"/),
  inDatabase('claim', 'attempt named', /insert into "slipway_attempts"/),
  inDatabase('free', 'workspace fetched', /from "slipway_workspaces"/),
  inDatabase('free', 'first line of the log', /'log'/),
  inDatabase('free', 'rendering begins', /'log'[^]*step Render/),
  inDatabase('free', 'rendered', /'log'[^]*Rendered \d+ files/),
  inDatabase('free', 'workspace kept', /into slipway_workspaces/),
  inDatabase('free', 'render is done', /update tasks set state/, 1),
  inDatabase('free', 'proving begins', /'log'[^]*step Prove/),
  fromForge('proof: open pull requests', /^GET \S+\/pulls\?/, 1),
  fromForge('proof: main', /^GET \S+\/branches\/main/, 1),
  inDatabase('free', 'proved', /'log'[^]*Proved \d+ files/),
  inDatabase('free', 'proof is done', /update tasks set state/, 2),
  inDatabase('free', 'proposing begins', /'log'[^]*step Open/),
  inDatabase('turn', 'slot booked', /into slipway_forge_slots/),
  fromForge('proposal: open pull requests', /^GET \S+\/pulls\?/, 2),
  fromForge('proposal: main', /^GET \S+\/branches\/main/, 2),
  toForge('tree', /^POST \S+\/git\/trees /),
  toForge('commit', /^POST \S+\/git\/commits /),
  inDatabase('turn', 'fence of the branch', /\* from "slipway_attempts"/, 1),
  toForge('branch', /^POST \S+\/git\/refs /),
  inDatabase(
    'turn',
    'fence of the pull request',
    /\* from "slipway_attempts"/,
    2,
  ),
  toForge('pull request', /^POST \S+\/pulls /),
  inDatabase('free', 'opened', /'log'[^]*Opened pull request/),
  inDatabase('free', 'checkpoint', /update tasks set state/, 3),
  inDatabase('free', 'proposal is done', /update tasks set state/, 4),
  inDatabase('end', 'task ended', /update "tasks" set "status"[^]*"secrets"/),
  inDatabase('end', 'end told', /into "task_events"[^]*completion/),
  inDatabase(
    'end',
    'workspace thrown away',
    /delete from "slipway_workspaces"/,
  ),
];

/** Each of them twice: not done yet, and done unheard. */
export const KILL_POINTS: readonly KillPoint[] = MOMENTS.flatMap(
  ({ name, gate, nth = 1, place, words, by }) =>
    (['before', 'after'] as const).map(side => ({
      ...{ name: `${side} ${name}`, gate, side, nth, place },
      matches: (call: string, whose: { task: string; service: string }) =>
        words.test(call) && (!by || call.includes(whose[by])),
    })),
);

function inDatabase(
  place: Place,
  name: string,
  words: RegExp,
  nth?: number,
): Moment {
  return { name, gate: 'database', words, nth, place, by: 'task' };
}

function fromForge(name: string, words: RegExp, nth: number): Moment {
  return { name, gate: 'forge', words, nth, place: 'turn' };
}

function toForge(name: string, words: RegExp): Moment {
  return { name, gate: 'forge', words, by: 'service', place: 'turn' };
}

import { createRandom } from '../forge/createRandom';
import type { FaultOptions } from '../parseOptions';
import { askTwice } from './askTwice';
import { restartDatabase, restoreBackup } from './disturbDatabase';
import { freezeAtPoint } from './freezeAtPoint';
import type { Job } from './Job';
import { killAtPoints } from './killAtPoints';
import { killAtRandom } from './killAtRandom';
import { KILL_POINTS, PLACES, type KillPoint } from './KILL_POINTS';
import { killWhileAsked } from './killWhileAsked';
import { loseOneOfTwo } from './loseOneOfTwo';
import { SITUATIONS } from './SITUATIONS';
import { killWhileWaiting, outlastGitHub } from './waitForGitHub';

/** So many creations that are in nobody's way are stopped for one kill. */
const FREE_AT_ONCE = 2;

/** How much of each, beside the kill points. */
const FULL = {
  random: 200,
  twins: 8,
  restarts: 12,
  restores: 4,
  losses: 3,
  freezeEvery: 1,
  waits: 2,
  outages: 1,
};
const QUICK = {
  random: 4,
  twins: 1,
  restarts: 1,
  restores: 1,
  losses: 1,
  freezeEvery: 9,
  waits: 1,
  outages: 0,
};
const QUICK_KILLS = 16;

/** Everything that is done to the portal; the same for the same seed. */
export function listJobs(options: FaultOptions): Job[] {
  const { isQuick, seed } = options;
  const amount = isQuick ? QUICK : FULL;
  const random = createRandom(seed);
  const times = (count: number, make: () => Job) =>
    Array.from({ length: count }, make);
  // One side of each moment; with the next seed the other one.
  const freezes = KILL_POINTS.filter(
    (_, index) => (Math.floor(index / 2) + seed) % 2 === index % 2,
  ).filter((_, index) => index % amount.freezeEvery === 0);
  return [
    ...times(amount.losses, () => loseOneOfTwo(random)),
    ...spread(listKills(), options.kills ?? (isQuick ? QUICK_KILLS : Infinity)),
    ...times(amount.waits, killWhileWaiting),
    ...times(amount.outages, outlastGitHub),
    ...freezes.map((point, index) => freezeAtPoint(point, index % 3 === 2)),
    ...times(amount.twins, askTwice),
    ...times(amount.restarts, () => restartDatabase(random)),
    ...times(amount.restores, () => restoreBackup(random)),
    ...times(options.random ?? amount.random, () => killAtRandom(random)),
  ];
}

/** Each point in each situation; as few kills as the turns allow. */
function listKills(): Job[] {
  const jobs: Job[] = [killWhileAsked('before'), killWhileAsked('after')];
  for (const situation of SITUATIONS) {
    const points = KILL_POINTS.filter(point => situation.at?.(point) ?? true);
    const [free, end, turn, claim] = PLACES.map(place =>
      points.filter(point => point.place === place),
    );
    while (free.length + end.length + turn.length + claim.length > 0) {
      const group: KillPoint[] = [
        ...free.splice(0, FREE_AT_ONCE),
        ...[end, turn, claim].flatMap(rest => rest.splice(0, 1)),
      ];
      jobs.push(killAtPoints(group, situation));
    }
  }
  return jobs;
}

/** Leaves jobs out, evenly, until they are at most so many cases. */
function spread(jobs: readonly Job[], cases: number): Job[] {
  const all = jobs.reduce((sum, job) => sum + job.cases, 0);
  const share = Math.min(1, cases / all);
  return jobs.filter(
    (_, index) => Math.floor((index + 1) * share) > Math.floor(index * share),
  );
}

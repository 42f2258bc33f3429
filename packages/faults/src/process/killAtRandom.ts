import type { Random } from '../forge/createRandom';
import { setTimeout as delay } from 'node:timers/promises';
import { askFor, judgeAll } from './askFor';
import type { Job } from './Job';

const CREATIONS = 4;
/** A creation takes about a second. */
const LATEST_MS = 2_500;

/** Kills a replica at a moment that nobody chose, while some creations run; now and then all replicas. */
export function killAtRandom(random: Random): Job {
  const afterMs = random.between(0, LATEST_MS);
  const killsAll = random.chance(0.1);
  const victim = random.between(0, 1);
  return {
    row: 'random kills',
    cases: 1,
    async run(portal, tally) {
      await portal.keepUp(2);
      const asking = askFor(portal, CREATIONS);
      await delay(afterMs);
      const { living } = portal;
      await Promise.all(
        (killsAll ? living : [living[victim]]).map(replica => replica.kill()),
      );
      portal.front.serve(portal.living);
      const [asked] = await Promise.all([asking, portal.keepUp(2)]);
      const what = `${killsAll ? 'all' : 'one'} killed after ${afterMs} ms`;
      await judgeAll(portal, asked, tally, what);
    },
  };
}

import type { Random } from '../forge/createRandom';
import { setTimeout as delay } from 'node:timers/promises';
import { askFor, judgeAll } from './askFor';
import type { Job } from './Job';

const CREATIONS = 5;
const LATEST_MS = 2_500;
/** Some are shorter than what makes a replica look dead, some are longer. */
const LONGEST_OUTAGE_MS = 8_000;

/** Stops PostgreSQL in the middle of some creations, as in an upgrade or in a crash, and starts it again. */
export function restartDatabase(random: Random): Job {
  const afterMs = random.between(0, LATEST_MS);
  const outageMs = random.between(0, LONGEST_OUTAGE_MS);
  const isCrash = random.chance(0.5);
  return {
    row: 'PostgreSQL restarts',
    cases: CREATIONS,
    async run(portal, tally, postgres) {
      await portal.keepUp(2);
      const asking = askFor(portal, CREATIONS);
      await delay(afterMs);
      if (isCrash) await postgres.crash();
      else await postgres.stop();
      await delay(outageMs);
      await postgres.start();
      const what = `${
        isCrash ? 'crash' : 'stop'
      } after ${afterMs} ms for ${outageMs} ms`;
      await judgeAll(portal, await asking, tally, what);
    },
  };
}

/**
 * Sets the database back to a backup that was made while some creations ran, and that knows nothing of others. Of the pull
 * requests that were opened since, one is closed.
 */
export function restoreBackup(random: Random): Job {
  const afterMs = random.between(0, LATEST_MS);
  return {
    row: 'database restored from an old backup',
    cases: 2 * CREATIONS,
    async run(portal, tally, postgres) {
      await portal.keepUp(2);
      const asking = askFor(portal, CREATIONS);
      await delay(afterMs);
      await postgres.backUp();
      const known = await asking;
      const since = await askFor(portal, CREATIONS);
      await portal.tasks.untilOver(
        [...known, ...since].flatMap(({ tasks }) => tasks),
      );
      const [pull] = await portal.sandbox.listPulls(
        `slipway/${known[0].service}/api`,
      );
      if (pull) await portal.sandbox.closePull(pull);
      // As docs/operate.md says: what a replica remembers is not what the backup holds.
      for (const replica of portal.living) await replica.kill();
      await postgres.restore();
      await portal.keepUp(2);

      const kept = await Promise.all(
        [...known, ...since].map(async ({ service }) => ({
          service,
          tasks: await portal.tasks.find(service),
        })),
      );
      await portal.tasks.untilOver(kept.flatMap(({ tasks }) => tasks));
      // Whoever finds no trace of a creation asks for it once more; a closed one was told, and is over.
      const asked = await Promise.all(
        kept.map(async ({ service, tasks }) => ({
          service,
          tasks:
            tasks.length > 0 || service === known[0].service
              ? tasks
              : [await portal.person.create(service)],
        })),
      );
      await judgeAll(portal, asked, tally, `backup after ${afterMs} ms`);
    },
  };
}

import { setTimeout as delay } from 'node:timers/promises';
import type { Random } from '../forge/createRandom';
import { askFor, judgeAll } from './askFor';
import type { Job } from './Job';

const CREATIONS = 20;
const LOOK_MS = 100;
const LATEST_MS = 6_000;

/** Kills one of two replicas during 20 creations, while somebody looks at the portal all the time. */
export function loseOneOfTwo(random: Random): Job {
  const afterMs = random.between(500, LATEST_MS);
  return {
    row: 'one of two killed during 20 creations',
    cases: CREATIONS,
    async run(portal, tally) {
      await portal.keepUp(2);
      const asking = askFor(portal, CREATIONS);
      const looking = new AbortController();
      const failures = lookAround(portal.person, looking.signal);
      await delay(afterMs);
      await portal.living[0].kill();
      // The proxy is not told: it finds out by itself.
      const asked = await asking;
      await portal.tasks.untilOver(asked.flatMap(({ tasks }) => tasks));
      looking.abort();
      for (const failure of await failures) tally.wonder(failure);
      await portal.keepUp(2);
      await judgeAll(portal, asked, tally, `after ${afterMs} ms`);
    },
  };
}

/** @returns what could not be seen, a sentence each */
async function lookAround(
  person: { look(path: string): Promise<number> },
  signal: AbortSignal,
): Promise<string[]> {
  const failures: string[] = [];
  const pages = [
    'catalog/entities/by-name/template/default/nestjs-service',
    'scaffolder/v2/tasks?limit=1',
  ];
  for (let i = 0; !signal.aborted; i += 1) {
    const page = pages[i % pages.length];
    const status = await person.look(page);
    if (status !== 200) failures.push(`${page} answered ${status}`);
    await delay(LOOK_MS);
  }
  return failures;
}

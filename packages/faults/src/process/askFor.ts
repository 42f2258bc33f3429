import type { Asked } from './Ledger';
import type { Portal } from './Portal';
import type { Tally } from './Tally';

/** Asks for so many services at once, each of them so many times at the same moment. */
export async function askFor(
  portal: Portal,
  services: number,
  times = 1,
): Promise<Asked[]> {
  return Promise.all(
    Array.from({ length: services }, async () => {
      const service = portal.ledger.nextService();
      const tasks = await Promise.all(
        Array.from({ length: times }, () => portal.person.create(service)),
      );
      return { service, tasks };
    }),
  );
}

/** Waits for the end of everything that was asked for, and judges it. */
export async function judgeAll(
  portal: Portal,
  asked: readonly Asked[],
  tally: Tally,
  what: string,
): Promise<void> {
  // A task whose answer was lost is one, too.
  const all = await Promise.all(
    asked.map(async ({ service, tasks }) => ({
      service,
      tasks: [...new Set([...tasks, ...(await portal.tasks.find(service))])],
    })),
  );
  const ids = all.flatMap(({ tasks }) => tasks);
  const tasks = await portal.tasks.untilOver(ids);
  for (const each of all)
    tally.add(`${what}, ${each.service}`, await portal.judge(each, tasks));
}

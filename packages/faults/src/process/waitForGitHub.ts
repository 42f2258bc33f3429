import { holdClaims } from './holdAt';
import type { Job } from './Job';
import type { Portal } from './Portal';
import { waitFor } from './waitFor';

const RETRY_AFTER_SECONDS = 8;

/** GitHub asks to wait; the replica that waits is killed, and the next one is asked to wait, too. The person sees both. */
export function killWhileWaiting(): Job {
  return {
    row: 'killed while GitHub lets it wait',
    cases: 1,
    async run(portal, tally) {
      await portal.keepUp(2);
      const [victim, next] = portal.living;
      for (const { forge } of [victim, next])
        forge.refusal = {
          status: 403,
          headers: { 'retry-after': String(RETRY_AFTER_SECONDS) },
          message: 'You have exceeded a secondary rate limit',
          ...{ isDone: false, isTotal: false, left: Infinity },
        };
      const claims = holdClaims(next);
      const service = portal.ledger.nextService();
      const task = await portal.person.create(service);
      await untilWaits(portal, task, 1);
      const before = await portal.tasks.read([task]);
      const start = performance.now();
      await victim.kill();
      portal.front.serve(portal.living);
      claims.release();
      await portal.tasks.untilResumed(before);
      tally.addResume((performance.now() - start) / 1000);
      await untilWaits(portal, task, 2);
      next.forge.refusal = undefined;
      const tasks = await portal.tasks.untilOver([task]);
      tally.add(service, await portal.judge({ service, tasks: [task] }, tasks));
    },
  };
}

/** GitHub is away for longer than a creation waits; the person is told, and tries again when it is back. */
export function outlastGitHub(): Job {
  return {
    row: 'GitHub away for long, then Retry',
    cases: 1,
    async run(portal, tally) {
      await portal.keepUp(2);
      for (const { forge } of portal.living)
        forge.refusal = {
          ...{ status: 503, message: 'No server is available' },
          ...{ isDone: false, isTotal: true, left: Infinity },
        };
      const service = portal.ledger.nextService();
      const task = await portal.person.create(service);
      const [{ status, completion }] = await portal.tasks.untilOver([task]);
      if (status !== 'failed' || !completion?.error?.message)
        tally.wonder(`${service} is ${status}, and nobody was told why`);
      for (const { forge } of portal.living) forge.refusal = undefined;
      await portal.person.retry(task);
      const tasks = await portal.tasks.untilOver([task]);
      tally.add(service, await portal.judge({ service, tasks: [task] }, tasks));
    },
  };
}

/** Waits until the log has said so often how long the wait is. */
async function untilWaits(
  portal: Portal,
  task: string,
  times: number,
): Promise<void> {
  const words = `GitHub asks to wait ${RETRY_AFTER_SECONDS} s`;
  await waitFor('the log to tell of the wait', async () => {
    const log = await portal.tasks.readLog(task);
    return log.filter(line => line.includes(words)).length >= times;
  });
}

import { setTimeout as delay } from 'node:timers/promises';
import { holdAt, holdClaims } from './holdAt';
import type { Job } from './Job';
import type { KillPoint } from './KILL_POINTS';
import { within } from './within';

/** Whoever wakes has this long to do what it was about to. */
const LATE_MS = 4_000;

/**
 * Freezes the replica that works on a creation, lets another one take over, and wakes the first when all is done: what it
 * was about to say arrives then.
 *
 * @param isCutOff - it is not frozen, but works on without a database
 */
export function freezeAtPoint(point: KillPoint, isCutOff: boolean): Job {
  return {
    row: isCutOff ? 'cut off from PostgreSQL' : 'frozen, and woken late',
    cases: 1,
    async run(portal, tally) {
      await portal.keepUp(2);
      const [late, next] = portal.living;
      const claims = [holdClaims(next), holdClaims(late)];
      const service = portal.ledger.nextService();
      const task = await portal.person.create(service);
      const hold = holdAt(late, point, { task, service });
      claims[1].release();
      await within(`${point.name} of ${service}`, hold.reached);
      const before = await portal.tasks.read([task]);

      const start = performance.now();
      if (isCutOff) {
        late.database.cut();
        hold.release();
      } else late.freeze();
      portal.front.serve([next]);
      claims[0].release();
      await portal.tasks.untilResumed(before);
      tally.addResume((performance.now() - start) / 1000);
      const tasks = await portal.tasks.untilOver([task]);
      hold.release();
      if (isCutOff) late.database.heal();
      else late.wake();
      await delay(LATE_MS);
      portal.front.serve(portal.living);
      const verdict = await portal.judge({ service, tasks: [task] }, tasks);
      tally.add(point.name, verdict);
    },
  };
}

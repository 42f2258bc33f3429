import { judgeAll } from './askFor';
import { Hold, type Side } from './Hold';
import type { Job } from './Job';
import { within } from './within';

/** Kills the replica that is asked for something before, or after, it has noted it down: the person gets no answer. */
export function killWhileAsked(side: Side): Job {
  return {
    row: 'kill points: killed',
    cases: 1,
    async run(portal, tally) {
      await portal.keepUp(2);
      const service = portal.ledger.nextService();
      const holds = portal.living.map(({ database }) => {
        const hold = new Hold(
          side,
          call =>
            call.includes('insert into "tasks"') && call.includes(service),
        );
        database.holds = [hold];
        return hold;
      });
      const asking = portal.person.create(service);
      const asked = await within(
        'the question',
        Promise.race(holds.map((hold, i) => hold.reached.then(() => i))),
      );
      const victim = portal.living[asked];
      holds[1 - asked].release();
      await victim.kill();
      portal.front.serve(portal.living);
      const task = await asking;
      await portal.keepUp(2);
      const what = `${side} it is noted down`;
      await judgeAll(portal, [{ service, tasks: [task] }], tally, what);
    },
  };
}

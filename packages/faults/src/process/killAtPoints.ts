import type { Hold } from './Hold';
import { holdAt, holdClaims } from './holdAt';
import type { Job } from './Job';
import { PLACES, type KillPoint } from './KILL_POINTS';
import type { Asked } from './Ledger';
import type { Portal } from './Portal';
import type { Situation } from './SITUATIONS';
import type { Tally } from './Tally';
import { within } from './within';

/** A creation that is stopped at a point. */
interface Stopped extends Asked {
  readonly point: KillPoint;
  readonly hold: Hold;
}

/**
 * Brings a creation to each of the points, kills the replica that works on them while all of them stand there, and waits
 * for what becomes of them.
 *
 * @param points - at most one of them within its turn, and one at its claim
 */
export function killAtPoints(
  points: readonly KillPoint[],
  situation: Situation,
): Job {
  const row = `kill points: ${situation.name}`;
  return {
    row,
    cases: points.length,
    async run(portal, tally) {
      const stopped = await bringToPoints(portal, points, situation);
      const ids = stopped.flatMap(({ tasks }) => tasks);
      const before = await portal.tasks.read(ids);
      const [victim, survivor] = portal.living;
      if (situation.trouble) survivor.forge.refusal = { ...situation.trouble };
      // Who is stopped at a claim takes up nothing else, so none of the others would get anywhere.
      const next = situation.killsNext
        ? stopped
            .filter(({ point }) => point.place !== 'claim')
            .map(({ point, service, tasks: [task] }) =>
              holdAt(survivor, point, { task, service }),
            )
        : [];

      const start = performance.now();
      await victim.kill();
      if (situation.killsAll) await survivor.kill();
      portal.front.serve(portal.living);
      letOthersWork(portal);
      if (!situation.killsAll) {
        await portal.tasks.untilResumed(before);
        tally.addResume((performance.now() - start) / 1000);
      }
      const { replaces = true } = situation;
      const replaced = portal.keepUp(replaces ? 2 : 1);
      if (situation.killsNext) {
        await replaced;
        await Promise.race([
          ...next.map(({ reached }) => reached),
          portal.tasks.untilOver(ids),
        ]);
        await survivor.kill();
        await portal.keepUp(2);
      }
      await replaced;
      const tasks = await portal.tasks.untilOver(ids);
      if (situation.arrivesLate) for (const { hold } of stopped) hold.release();
      await settle(portal, stopped, tally, tasks);
    },
  };
}

async function settle(
  portal: Portal,
  stopped: readonly Stopped[],
  tally: Tally,
  tasks: Awaited<ReturnType<Portal['tasks']['untilOver']>>,
) {
  for (const each of stopped)
    tally.add(each.point.name, await portal.judge(each, tasks));
}

/** Only the oldest replica works meanwhile, so that one kill meets all. */
const claims = new WeakMap<Portal, { release(): void }>();

function letOthersWork(portal: Portal) {
  claims.get(portal)?.release();
  claims.delete(portal);
}

async function bringToPoints(
  portal: Portal,
  points: readonly KillPoint[],
  { isTwice }: Situation,
): Promise<Stopped[]> {
  await portal.keepUp(2);
  const [victim, survivor] = portal.living;
  claims.set(portal, holdClaims(survivor));
  const stopped: Stopped[] = [];
  const inOrder = PLACES.flatMap(place =>
    points.filter(point => point.place === place),
  );
  for (const point of inOrder) {
    const service = portal.ledger.nextService();
    const paused = holdClaims(victim);
    const tasks = await Promise.all(
      Array.from({ length: isTwice ? 2 : 1 }, () =>
        portal.person.create(service),
      ),
    );
    const hold = holdAt(victim, point, { task: tasks[0], service });
    stopped.push({ service, tasks, point, hold });
    paused.release();
    await within(`${point.name} of ${service}`, hold.reached);
  }
  return stopped;
}

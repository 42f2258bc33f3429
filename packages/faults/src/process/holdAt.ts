import { Hold } from './Hold';
import type { KillPoint } from './KILL_POINTS';
import type { Replica } from './Replica';

/** Has a replica stop where one creation comes to a point. */
export function holdAt(
  replica: Replica,
  point: KillPoint,
  whose: { task: string; service: string },
): Hold {
  const hold = new Hold(
    point.side,
    call => point.matches(call, whose),
    point.nth,
  );
  const gate = replica[point.gate];
  gate.holds = [...gate.holds, hold];
  return hold;
}

/** Has a replica take up nothing new until it is released. */
export function holdClaims(replica: Replica): { release(): void } {
  const holds: Hold[] = [];
  let isOpen = false;
  // Whatever it asks again meanwhile is stopped, too.
  const add = () => {
    const hold = new Hold(
      'before',
      call => /skip locked/.test(call) && call.includes('left join'),
    );
    holds.push(hold);
    replica.database.holds = [...replica.database.holds, hold];
    hold.reached.then(() => {
      if (!isOpen) add();
    });
  };
  add();
  return {
    release() {
      isOpen = true;
      for (const hold of holds) hold.release();
    },
  };
}

import type { BaseCommit } from '@slipway/forge';
import { setTimeout as wait } from 'node:timers/promises';
import { actAsPerson } from './actAsPerson';
import { attemptCreation } from './attemptCreation';
import { CALLS, type Call } from './CALLS';
import { toCreation, type Creation, type Told } from './Creation';
import { createRandom, type Random } from './createRandom';
import { FAULTS } from './FAULTS';
import { finishBranch } from './finishBranch';
import type { Verdict } from './judgeBranch';
import { killableFetch, type KillableFetch } from './killableFetch';
import type { Race } from './RACES';
import type { ForgeBed } from './startForgeBed';

const LONGEST_START_MS = 60;
const LONGEST_DELAY_MS = 25;
const FROZEN_MS = 150;
const MOST_PARTIES = 8;
/** A fault that hangs would make a race last as long as a call may. */
const RACE_FAULTS = Object.values(FAULTS)
  .flat()
  .filter(fault => !('kind' in fault) || fault.kind !== 'hang');

/** A creation while it races. */
interface Racer {
  readonly creation: Creation;
  /** The attempt that goes on with it; every other one is late. */
  current: number;
  told?: Told;
}

/**
 * Lets replicas and people go at one branch at once, lets the portal recover, and judges. The same seed makes the same
 * choices; who is first is up to the machine.
 */
export async function runRace(
  bed: ForgeBed,
  race: Race,
  seed: number,
): Promise<Verdict> {
  const random = createRandom(seed);
  const branch = `slipway/race-${seed}/api`;
  const base = await bed.createForge(bed.takeToken()).readBase();
  const count = random.between(1, race.wishes.length);
  const racers = race.wishes.slice(0, count).map(
    ([requester, bytes], index): Racer => ({
      creation: toCreation(branch, `race-${seed}-${index}`, requester, bytes),
      current: 0,
    }),
  );
  const ended = new Set<string>();
  const hasEnded = async (creation: string) => ended.has(creation);
  const clients: KillableFetch[] = [];

  const compete = async (racer: Racer, attempt: number) => {
    const token = bed.takeToken();
    const isFrozen = race.freezes && random.chance(0.6);
    // What a killed process had on its way for long nobody takes back but the sweep, ten minutes later.
    const client = killableFetch(
      isFrozen ? () => undefined : chooseEnd(random),
    );
    clients.push(client);
    const faults = chooseFaults(random, isFrozen, token);
    const start = random.between(0, LONGEST_START_MS);
    // Half of them go on from where main stood before, as after a long proof.
    const known: { base?: BaseCommit } = random.chance(0.5) ? { base } : {};
    await bed.addFaults(faults);
    await wait(start);
    racer.current = Math.max(racer.current, attempt);
    const told = await Promise.race([
      attemptCreation(bed.createForge(token, client.fetch), {
        ...racer.creation,
        ...known,
        hasEnded,
        isResumed: attempt > 0,
        isCurrent: async () => racer.current === attempt,
      }),
      client.killed,
    ]);
    await bed.heal(token);
    if (told) racer.told ??= told;
  };

  const parties = racers.flatMap(racer =>
    Array.from(
      { length: random.between(1, race.mostReplicas) },
      (_, attempt) => () => compete(racer, attempt),
    ),
  );
  const acts = race.acts
    .filter(() => random.chance(0.5))
    .map(act => {
      const start = random.between(0, 3 * LONGEST_START_MS);
      return () => wait(start).then(() => actAsPerson(bed, branch, act));
    });
  await Promise.all(
    [...parties.slice(0, MOST_PARTIES - acts.length), ...acts].map(party =>
      party(),
    ),
  );

  // What no replica goes on with is recovered, or given up.
  await Promise.all(
    racers.map(async racer => {
      if (racer.told) return;
      racer.current = Infinity;
      if (random.chance(0.2)) racer.told = { outcome: 'given-up' };
      else
        racer.told = await attemptCreation(bed.createForge(bed.takeToken()), {
          ...racer.creation,
          hasEnded,
          isResumed: true,
          isCurrent: async () => true,
        });
      ended.add(racer.creation.creation);
    }),
  );
  await Promise.all(clients.map(client => client.settle()));
  const verdict = await finishBranch(
    bed,
    branch,
    racers.map(({ creation, told }) => ({ creation, told: told! })),
  );
  return {
    ...verdict,
    sentences: verdict.sentences.map(
      sentence => `--cases 0 --races 1 --seed ${seed}: ${sentence}`,
    ),
  };
}

/** One process in six is killed in the middle. */
function chooseEnd(random: Random) {
  const last = random.chance(1 / 6) ? random.between(1, 7) : Infinity;
  const when = random.pick(['before', 'after'] as const);
  let calls = 0;
  return () => (++calls === last ? when : undefined);
}

function chooseFaults(
  random: Random,
  isFrozen: boolean,
  token: string,
): object[] {
  const match = (call: Call) => ({ ...CALLS[call], token });
  const delays = ['tree', 'branch', 'pull'] as const;
  return [
    ...delays.map(call => ({
      kind: 'delay',
      ms: random.between(0, LONGEST_DELAY_MS),
      match: match(call),
    })),
    ...(isFrozen
      ? [
          {
            kind: 'delay',
            ms: FROZEN_MS,
            match: match(random.pick(['branch', 'pull'])),
            times: 1,
          },
        ]
      : []),
    ...(random.chance(0.4)
      ? [
          {
            ...random.pick(RACE_FAULTS),
            match: match(random.pick(['look', 'commit', 'branch', 'pull'])),
            times: random.between(1, 2),
          },
        ]
      : []),
  ];
}

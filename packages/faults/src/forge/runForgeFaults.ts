import type { FaultRow } from '../FaultRow';
import type { FaultOptions } from '../parseOptions';
import { FAULTS } from './FAULTS';
import type { Verdict } from './judgeBranch';
import { listFaultCases } from './listFaultCases';
import { RACES } from './RACES';
import { runFaultCase } from './runFaultCase';
import { runRace } from './runRace';
import { startForgeBed, type ForgeBed } from './startForgeBed';

const RACE_COUNT = 1_000;
const QUICK = { cases: 100, races: 100 };

/** So many at once: more than there are processors, because most of the time everybody waits for GitHub. */
const AT_ONCE = 8;
/** Now and then git puts its references together, as GitHub does. */
const PACK_EVERY = 100;

const NOTHING = {
  cases: 0,
  lost: 0,
  duplicate: 0,
  orphan: 0,
  forged: 0,
  unexpected: [] as readonly string[],
};

interface Job {
  readonly row: string;
  run(bed: ForgeBed): Promise<Verdict>;
}

/**
 * Breaks the calls to GitHub, one at a time, and has several ask for the same thing at once; then asks the sandbox what
 * was really written.
 *
 * @param update - told what is known until then
 */
export async function runForgeFaults(
  {
    isQuick = false,
    cases = isQuick ? QUICK.cases : undefined,
    races = isQuick ? QUICK.races : RACE_COUNT,
    seed,
  }: Pick<FaultOptions, 'cases' | 'races' | 'seed'> & { isQuick?: boolean },
  update: (rows: readonly FaultRow[]) => void = () => {},
): Promise<readonly FaultRow[]> {
  const jobs: Job[] = [
    ...listFaultCases(cases).map((faultCase, index) => ({
      row: `GitHub ${faultCase.kind}`,
      run: (bed: ForgeBed) => runFaultCase(bed, faultCase, index),
    })),
    ...Array.from({ length: races }, (_, index) => {
      const race = RACES[(seed + index) % RACES.length];
      return {
        row: race.name,
        run: (bed: ForgeBed) => runRace(bed, race, seed + index),
      };
    }),
  ];
  const rows = new Map<string, FaultRow>(
    [
      ...Object.keys(FAULTS).map(kind => `GitHub ${kind}`),
      ...RACES.map(({ name }) => name),
    ]
      .filter(name => jobs.some(({ row }) => row === name))
      .map(name => [name, { name, ...NOTHING }]),
  );
  const bed = await startForgeBed();
  try {
    let next = 0;
    const work = async () => {
      for (let index = next++; index < jobs.length; index = next++) {
        const { row, run } = jobs[index];
        const verdict = await run(bed).catch(toVerdict);
        rows.set(row, add(rows.get(row)!, verdict));
        update([...rows.values()]);
        if (index % PACK_EVERY === PACK_EVERY - 1)
          await bed.git('pack-refs', '--all');
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    await bed.stop();
  }
  return [...rows.values()];
}

function add(row: FaultRow, verdict: Verdict): FaultRow {
  return {
    name: row.name,
    cases: row.cases + 1,
    lost: row.lost + verdict.lost,
    duplicate: row.duplicate + verdict.duplicate,
    orphan: row.orphan + verdict.orphan,
    forged: row.forged + verdict.forged,
    unexpected: [...row.unexpected, ...verdict.sentences],
  };
}

/** A fault of ours, or of the sandbox's. */
function toVerdict(error: unknown): Verdict {
  const sentence = error instanceof Error ? error.stack ?? '' : String(error);
  return { lost: 0, duplicate: 0, orphan: 0, forged: 0, sentences: [sentence] };
}

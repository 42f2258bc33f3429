import type { FaultRow } from './FaultRow';
import { runForgeFaults } from './forge/runForgeFaults';
import { hasFailed } from './hasFailed';
import { parseOptions, type FaultOptions, type Suite } from './parseOptions';
import { runProcessFaults } from './process/runProcessFaults';
import { writeTable } from './writeTable';

/** @param update - told what is known until then, as often as there is something new */
type RunSuite = (
  options: FaultOptions,
  update: (rows: readonly FaultRow[]) => void,
) => Promise<readonly FaultRow[]>;

const SUITES: Record<Suite, RunSuite> = {
  forge: runForgeFaults,
  process: runProcessFaults,
};

/** Cases from one line of progress to the next. */
const PROGRESS_EVERY = 50;

async function main() {
  // Each process and folder goes when this one does.
  process.setMaxListeners(100);
  const options = parseOptions(process.argv.slice(2));
  const known = new Map<Suite, readonly FaultRow[]>();
  const allRows = () => [...known.values()].flat();
  // Whoever has no more patience sees what is known until then.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      console.log(`\nInterrupted. Until then:\n\n${writeTable(allRows())}`);
      process.exit(130);
    });
  for (const suite of options.suites)
    known.set(
      suite,
      await SUITES[suite](options, rows => {
        known.set(suite, rows);
        tellProgress(suite, rows);
      }),
    );
  console.log(`\n${writeTable(allRows())}`);
  process.exit(hasFailed(allRows()) ? 1 : 0);
}

/** It takes a while, and nothing else is to be seen meanwhile. */
function tellProgress(suite: Suite, rows: readonly FaultRow[]): void {
  const cases = rows.reduce((sum, row) => sum + row.cases, 0);
  if (cases % PROGRESS_EVERY === 0)
    console.log(
      `${suite}: ${cases} tried${
        hasFailed(rows) ? ', not all of them well' : ''
      }`,
    );
}

main().catch(error => {
  console.error(`The faults could not be tried: ${error.message}`);
  // Whatever was started ends with it.
  process.exit(1);
});

import { startSandbox } from '../startSandbox';
import { writeTable } from '../writeTable';
import { createContenders } from './createContenders';

const FILE_COUNTS = [12, 40, 120];
const CALL_DELAYS_MS = [0, 100];
const ROUNDS = { 0: 9, 100: 3 } as Record<number, number>;

interface Sample {
  readonly calls: number;
  readonly ms: number;
}

/**
 * One pull request of 12, 40 and 120 files, at 0 and 100 ms a call: Slipway's action against Backstage's own
 * `publish:github:pull-request`, taking turns against one sandbox in one run. Writing the workspace and proving it
 * come before; the time counts Slipway's second proof, the calls those that GitHub counts.
 *
 * @returns the table to print; times are medians
 */
export async function benchPullRequest(): Promise<string> {
  const sandbox = await startSandbox();
  try {
    const contenders = await createContenders(sandbox.host);
    // The first call of each loads code and connections; it is not what a running portal does.
    for (const prepare of Object.values(contenders)) await (await prepare(1))();

    const rows: string[][] = [];
    for (const delay of CALL_DELAYS_MS) {
      await sandbox.delayCalls(delay);
      for (const files of FILE_COUNTS) {
        const samples = { slipway: [] as Sample[], stock: [] as Sample[] };
        for (let round = 0; round < ROUNDS[delay]; round += 1) {
          for (const name of ['stock', 'slipway'] as const) {
            const propose = await contenders[name](files);
            await sandbox.takeCallCount();
            const start = performance.now();
            await propose();
            const ms = performance.now() - start;
            samples[name].push({ ms, calls: await sandbox.takeCallCount() });
          }
        }
        rows.push(toRow(files, delay, samples));
      }
    }
    return writeTable(
      [
        'files',
        'ms a call',
        'calls stock',
        'calls slipway',
        'ms stock',
        'ms slipway',
        'times faster',
      ],
      rows,
    );
  } finally {
    await sandbox.stop();
  }
}

function toRow(
  files: number,
  delay: number,
  { stock, slipway }: { stock: Sample[]; slipway: Sample[] },
): string[] {
  const stockMs = median(stock.map(sample => sample.ms));
  const slipwayMs = median(slipway.map(sample => sample.ms));
  return [
    String(files),
    String(delay),
    range(stock.map(sample => sample.calls)),
    range(slipway.map(sample => sample.calls)),
    stockMs.toFixed(0),
    slipwayMs.toFixed(0),
    (stockMs / slipwayMs).toFixed(1),
  ];
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function range(values: number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most ? String(least) : `${least}-${most}`;
}

import { startFleet } from '../fleet/startFleet';
import { quantile } from '../quantile';
import { writeTable } from '../writeTable';
import { createAtOnce, type CreationsReport } from './createAtOnce';
import { measureMixedLoad, type LoadReport } from './measureMixedLoad';

const RATE = 200;
const CREATIONS = 200;

/**
 * The portal of a large company on a working day: 10,000 services, 200 requests a second of all kinds for an hour; and 200
 * creations at the same moment, on a GitHub that keeps to its limits.
 *
 * @param minutes - how long, 60 unless told
 * @param services - how many, 10,000 unless told
 * @returns the tables to print
 */
export async function benchLoad([
  minutes = '60',
  services = '10000',
]: readonly string[]): Promise<string> {
  const seconds = Number(minutes) * 60;
  const applications = Number(services);
  if (!(seconds > 0) || !(Number.isInteger(applications) && applications > 0))
    throw new Error(
      `say for how many minutes and with how many services, e.g. load 5 1000; not '${minutes} ${services}'`,
    );
  const { DATABASE_URL } = process.env;
  if (!DATABASE_URL) throw new Error('start it with npm run bench -- load');
  const creations = describeCreations(
    await createAtOnce(CREATIONS, DATABASE_URL),
  );
  const fleet = await startFleet(applications, DATABASE_URL);
  try {
    const report = await measureMixedLoad(fleet, { rate: RATE, seconds });
    return [
      describe(report, { applications, minutes: Number(minutes) }),
      creations,
    ].join('\n\n');
  } finally {
    await fleet.stop();
  }
}

function describeCreations(report: CreationsReport): string {
  return [
    `${report.creations} creations at once, within GitHub's published limits: ${
      report.pullRequests
    } pull requests, ${report.failed.length} failed, ${
      report.refusals
    } requests refused; the first after ${report.firstMinutes.toFixed(
      1,
    )}, the last after ${report.lastMinutes.toFixed(1)} simulated minutes.`,
    ...new Set(report.failed),
  ].join('\n');
}

function describe(
  report: LoadReport,
  { applications, minutes }: { applications: number; minutes: number },
): string {
  const kinds = [...report.answers].sort(
    ([a], [b]) => b.share - a.share || a.name.localeCompare(b.name),
  );
  const all = kinds.flatMap(([, { times }]) => times);
  const failures = kinds.flatMap(([{ name }, answers]) =>
    [...answers.failures].map(([why, count]) => ({ name, why, count })),
  );
  const failed = failures.reduce((sum, { count }) => sum + count, 0);
  const toRow = (what: string, times: readonly number[], errors: number) => [
    what,
    String(times.length),
    String(errors),
    ...[0.5, 0.95, 0.99, 1].map(share =>
      times.length > 0 ? quantile(times, share).toFixed(1) : '-',
    ),
  ];
  return [
    `${applications} services, ${RATE} requests a second, ${minutes} minutes; milliseconds`,
    '',
    writeTable(
      ['what', 'answers', 'errors', 'p50', 'p95', 'p99', 'max'],
      [
        ...kinds.map(([{ name }, { times, failures: some }]) =>
          toRow(
            name,
            times,
            [...some.values()].reduce((sum, count) => sum + count, 0),
          ),
        ),
        toRow('all', all, failed),
      ],
    ),
    '',
    `Heap ${report.heapMb.toFixed(0)} MB after collections, ${
      report.heapSlopeMbAnHour >= 0 ? '+' : ''
    }${report.heapSlopeMbAnHour.toFixed(
      1,
    )} MB an hour in the second half; ${report.residentMb.toFixed(
      0,
    )} MB resident; ${report.processors.toFixed(2)} processors.`,
    ...failures.map(({ name, why, count }) => `${count} x ${name}: ${why}`),
  ].join('\n');
}

import { Client } from 'pg';
import { startFleet, type RunningFleet } from '../fleet/startFleet';
import { waitForCatalog } from '../fleet/waitForCatalog';
import { quantile } from '../quantile';
import { writeTable } from '../writeTable';

const SERVICES = 2_000;
const EVENTS = 500_000;
const QUESTIONS = 300;
const DAY_MS = 24 * 60 * 60 * 1000;
const GROUPINGS = ['owner', 'template', 'service'];

/**
 * Asks for deliveries in a fleet to which much has happened, for other days each time, so that no answer is there already.
 *
 * @returns the table to print
 */
export async function benchDelivery(): Promise<string> {
  const { DATABASE_URL } = process.env;
  if (!DATABASE_URL) throw new Error('start it with npm run bench -- delivery');
  const fleet = await startFleet(SERVICES, DATABASE_URL);
  try {
    await addPast(fleet.databaseUrl);
    const start = performance.now();
    await ask(fleet, 0, 'owner');
    const firstMs = performance.now() - start;
    // Not how quick it is while thousands of services are being read for the first time.
    await waitForCatalog(fleet.portal, SERVICES);
    const rows: string[][] = [];
    for (const by of GROUPINGS) {
      const times: number[] = [];
      for (let index = 1; index <= QUESTIONS; index += 1) {
        const began = performance.now();
        await ask(fleet, index, by);
        times.push(performance.now() - began);
      }
      rows.push([
        by,
        ...[0.5, 0.95, 0.99].map(share => quantile(times, share).toFixed(1)),
      ]);
    }
    return [
      `${SERVICES} services, ${EVENTS} events, 90 to 365 days; milliseconds over HTTP`,
      '',
      writeTable(['by', 'p50', 'p95', 'p99'], rows),
      '',
      `All of them read for the first time: ${(firstMs / 1000).toFixed(1)} s`,
    ].join('\n');
  } finally {
    await fleet.stop();
  }
}

/** Rollouts in production every day and a half, of which some fail. */
async function addPast(databaseUrl: string): Promise<void> {
  const client = new Client(databaseUrl);
  await client.connect();
  try {
    await client.query(
      `insert into fleet.fleet_events (service, application, environment, type, at, data, mark)
      select service, application, 'prod',
        (array['image-changed', 'deployed', 'health-changed'])[1 + n % 3],
        now() - n * interval '12 hours' * $1::float,
        jsonb_build_object('to', case when n % 27 = 2 then 'Degraded' else 'Healthy' end),
        'bench/' || n
      from fleet.fleet_applications, generate_series(1, $2::int) n
      where not removed`,
      [(365 * 2) / (EVENTS / SERVICES), EVENTS / SERVICES],
    );
  } finally {
    await client.end();
  }
}

async function ask(
  { portal }: RunningFleet,
  index: number,
  by: string,
): Promise<void> {
  const toDay = (at: number) => new Date(at).toISOString().slice(0, 10);
  const to = Date.now() - (index % 60) * DAY_MS;
  const from = to - (90 + index - 1) * DAY_MS;
  await portal.drain(
    `/api/fleet/delivery?from=${toDay(from)}&to=${toDay(to)}&by=${by}`,
  );
}

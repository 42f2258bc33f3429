import { quantile } from '../quantile';
import { writeTable } from '../writeTable';
import { measureDeploys } from './measureDeploys';
import { measureLoad } from './measureLoad';
import { measureMerges } from './measureMerges';
import { openPages } from './openPages';
import { LOOKS, type Look } from './LOOKS';
import { SandboxClient } from './SandboxClient';
import { startFleet, type RunningFleet } from './startFleet';
import { waitForCatalog } from './waitForCatalog';

const SMALL = 100;
/** Less by an argument: `npm run bench -- fleet 1000`. */
const LARGE = 10_000;
const CONNECTIONS = 10;
const QUESTIONS = 1_000;
/** The stock catalog takes so long that fewer must do. */
const CATALOG_QUESTIONS = 300;
/** A page that asked Argo CD itself would do so every ten seconds. */
const POLLS_A_MINUTE = 6;
const PAGES = 100;

/**
 * The fleet of 100 and of 10,000 services, each on an empty database of one PostgreSQL: what a look at it takes against
 * the stock catalog, how long until a merge and a change in Argo CD are seen, what a cold start and memory cost.
 *
 * @param size - how many services the large fleet has; 10,000 unless told
 * @returns the tables to print, in milliseconds
 */
export async function benchFleet([size]: readonly string[]): Promise<string> {
  const services = size === undefined ? LARGE : Number(size);
  if (!(Number.isInteger(services) && services >= SMALL))
    throw new Error(
      `the number of services is ${size}, and must be at least ${SMALL}`,
    );
  const { DATABASE_URL, CHROMIUM_PATH } = process.env;
  if (!DATABASE_URL || !CHROMIUM_PATH)
    throw new Error('start it with npm run bench -- fleet');
  const small = await onFleet(SMALL, DATABASE_URL, async fleet => {
    await waitForCatalog(fleet.portal, SMALL);
    return {
      coldMs: fleet.coldMs,
      looks: await look(fleet, 'fleet', QUESTIONS),
    };
  });
  const large = await onFleet(services, DATABASE_URL, fleet =>
    measureLarge(fleet, CHROMIUM_PATH),
  );
  const factor =
    quantile(large.catalogLooks, 0.95) / quantile(large.looks, 0.95);
  const growth = quantile(large.looks, 0.95) / quantile(small.looks, 0.95);
  return [
    writeTable(
      ['what', 'samples', 'p50', 'p95', 'max'],
      [
        toRow(`fleet of ${SMALL}: list, count, facets`, small.looks),
        toRow(`fleet of ${services}: list, count, facets`, large.looks),
        toRow('of these, what an empty answer takes', large.emptyLooks),
        toRow(`stock catalog of ${services}: the same`, large.catalogLooks),
        toRow('change in Argo CD until it is seen', large.deploys),
        toRow(`the same with ${PAGES} pages open`, large.crowdedDeploys),
        toRow(
          `merge until the fleet says it, ${PAGES} pages open`,
          large.merges,
        ),
      ],
    ),
    '',
    `A look at the fleet is ${factor.toFixed(
      1,
    )} times faster than one at the stock catalog (p95, ${CONNECTIONS} connections), and ${growth.toFixed(
      2,
    )} times slower with ${services} services than with ${SMALL}.`,
    `${services} services, cold: ${(large.coldMs / 1000).toFixed(
      1,
    )} s from the start of the backend until the fleet tells of all (${SMALL}: ${(
      small.coldMs / 1000
    ).toFixed(1)} s), ${(large.catalogMs / 1000).toFixed(
      1,
    )} s more until the catalog does; ${large.residentMb.toFixed(
      0,
    )} MB resident.`,
    `Argo CD was called ${large.callsAtStart} times at the start for ${
      services * 2
    } applications, and ${
      large.callsWhileOpen
    } times in ${large.openMinutes.toFixed(
      1,
    )} minutes with ${PAGES} pages open; that many pages that poll it would have called it ${Math.round(
      PAGES * large.openMinutes * POLLS_A_MINUTE,
    ).toLocaleString('en')} times.`,
  ].join('\n');
}

async function measureLarge(fleet: RunningFleet, chromiumPath: string) {
  const { coldMs, portal, backend } = fleet;
  const sandbox = new SandboxClient(fleet.sandboxUrl);
  const callsAtStart = await sandbox.takeArgoCdCalls();
  tell('waiting for the stock catalog to process them');
  const catalogMs = await waitForCatalog(portal, fleet.applications);
  tell('looking at the fleet and at the catalog');
  const residentMb = await backend.readResidentMb();
  const looks = await look(fleet, 'fleet', QUESTIONS);
  const emptyLooks = await look(fleet, 'nothing', QUESTIONS);
  const catalogLooks = await look(fleet, 'catalog', CATALOG_QUESTIONS);

  tell('changing Argo CD');
  const deploys = await measureDeploys(fleet, chromiumPath);
  tell(`opening ${PAGES} pages, merging, changing Argo CD`);
  await sandbox.takeArgoCdCalls();
  const opened = performance.now();
  const closePages = await openPages(portal, PAGES);
  const merges = await measureMerges(fleet);
  const crowdedDeploys = await measureDeploys(fleet, chromiumPath);
  const openMinutes = (performance.now() - opened) / 60_000;
  const callsWhileOpen = await sandbox.takeArgoCdCalls();
  closePages();
  return {
    coldMs,
    catalogMs,
    residentMb,
    callsAtStart,
    looks,
    emptyLooks,
    catalogLooks,
    merges,
    deploys,
    crowdedDeploys,
    openMinutes,
    callsWhileOpen,
  };
}

/** Stops it whatever happens: what is left behind would disturb the next. */
async function onFleet<T>(
  applications: number,
  databaseUrl: string,
  measure: (fleet: RunningFleet) => Promise<T>,
): Promise<T> {
  tell(`starting a portal of ${applications} services`);
  const fleet = await startFleet(applications, databaseUrl);
  try {
    return await measure(fleet);
  } finally {
    await fleet.stop();
  }
}

/** Times of looks as a page of services takes them: what it lists and what it filters by, asked together. */
async function look(
  { portal }: RunningFleet,
  at: keyof Look,
  questions: number,
): Promise<number[]> {
  return measureLoad(
    async index => {
      const paths = LOOKS[index % LOOKS.length][at];
      await Promise.all(paths.map(path => portal.drain(path)));
    },
    { connections: CONNECTIONS, questions },
  );
}

/** What it does now: it runs for a quarter of an hour. */
function tell(doing: string): void {
  console.error(`${new Date().toISOString()} ${doing}`);
}

function toRow(what: string, times: readonly number[]): string[] {
  return [
    what,
    String(times.length),
    ...[0.5, 0.95, 1].map(share => quantile(times, share).toFixed(1)),
  ];
}

import type { FaultRow } from '../FaultRow';
import type { FaultOptions } from '../parseOptions';
import fs from 'node:fs/promises';
import type { Job } from './Job';
import { listJobs } from './listJobs';
import { makeFolder } from './makeFolder';
import { Portal } from './Portal';
import { Postgres, readPostgresTools } from './Postgres';
import { Tally } from './Tally';

/** After so many faults in the tools themselves something is wrong with all of it. */
const MOST_BREAKDOWNS = 10;

/** Portals side by side: while one waits for a silent replica to be missed, the other one starts a new one. */
const PORTALS = 2;

/**
 * Kills, freezes and doubles the processes of portals while creations run, takes their database away, and sets it back.
 * What became of the creations the sandbox says, never the database.
 *
 * @param update - told what is known until then
 */
export async function runProcessFaults(
  options: FaultOptions,
  update: (rows: readonly FaultRow[]) => void = () => {},
): Promise<readonly FaultRow[]> {
  const jobs = listJobs(options);
  const tallies = new Map(jobs.map(({ row }) => [row, new Tally(row)]));
  const history = new Tally('all that was written');
  const rows = () => [...tallies.values(), history].map(({ row }) => row);
  const total = jobs.reduce((sum, { cases }) => sum + cases, 0);
  const report = createReport();
  let next = 0;
  let breakdowns = 0;
  let done = 0;

  const work = async () => {
    let bed = await startBed();
    const finish = async () => {
      for (const sentence of await bed.portal.judgeHistory())
        history.wonder(sentence);
      await bed.stop();
    };
    for (let job: Job = jobs[next++]; job; job = jobs[next++]) {
      const tally = tallies.get(job.row)!;
      try {
        await job.run(bed.portal, tally, bed.postgres);
        await bed.portal.bury();
      } catch (error) {
        breakdowns += 1;
        tally.wonder(`could not be tried: ${error}`);
        await bed.stop();
        if (breakdowns > MOST_BREAKDOWNS) throw error;
        bed = await startBed();
      }
      done += job.cases;
      update(rows());
      report(`${done} of ${total} (${job.row})`, rows());
    }
    await finish();
  };
  const portals = Math.min(options.portals ?? PORTALS, jobs.length);
  await Promise.all(Array.from({ length: portals }, work));
  return rows();
}

let beds = 0;

/** A portal with a PostgreSQL of its own. */
async function startBed() {
  beds += 1;
  const folder = await makeFolder();
  const postgres = await Postgres.create(folder, readPostgresTools());
  const portal = await Portal.start(`bed${'abcdefghijklmnop'[beds]}`, postgres);
  return {
    portal,
    postgres,
    async stop() {
      await portal.stop();
      await postgres.crash();
      await fs.rm(folder, { recursive: true, force: true });
    },
  };
}

/** Says how far it is, and each fault as soon as it is known. */
function createReport() {
  const known = new Set<string>();
  return (what: string, rows: readonly FaultRow[]): void => {
    const faults = rows.flatMap(({ name, unexpected }) =>
      unexpected.map(sentence => `${name}: ${sentence}`),
    );
    const time = new Date().toISOString().slice(11, 19);
    process.stderr.write(`${time} ${what}; ${faults.length} faults\n`);
    for (const fault of faults) {
      if (!known.has(fault)) process.stderr.write(`         ${fault}\n`);
      known.add(fault);
    }
  };
}

// @ts-check
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { giveFolder } from './postgresUser.mjs';

/** Who owns the embedded database; connections name it. */
export const DATABASE_USER = 'slipway';

/**
 * Makes an empty database. It is made beside its place and renamed at the end: half a database is never taken
 * for one.
 *
 * @param {string} data - its folder, which does not exist yet
 * @param {object} options
 * @param {string} options.initdb - path of PostgreSQL's program
 * @param {import('./postgresUser.mjs').PostgresUser} options.user
 * @param {Omit<import('./Processes.mjs').Program, 'command'>} options.program
 * @param {import('./Processes.mjs').Processes} options.processes
 */
export async function createDatabase(
  data,
  { initdb, user, program, processes },
) {
  const unfinished = `${data}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  if (user.owner !== undefined) giveFolder(unfinished, user.owner);
  await processes.run({
    ...program,
    name: 'the creation of the database',
    command: [
      ...user.prefix,
      initdb,
      `--pgdata=${unfinished}`,
      `--username=${DATABASE_USER}`,
      '--encoding=UTF8',
      // PostgreSQL's own rules: the same order of texts on every machine.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      // Whoever may enter the socket's folder may connect.
      '--auth=trust',
      '--no-instructions',
      '--no-sync',
    ],
  });
  renameSync(unfinished, data);
}

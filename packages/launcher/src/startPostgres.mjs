// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkDatabaseFolder } from './checkDatabaseFolder.mjs';
import { createDatabase, DATABASE_USER } from './createDatabase.mjs';
import { Failure } from './Failure.mjs';
import { findPostgres } from './findPostgres.mjs';
import { installRuntime } from './installRuntime.mjs';
import { makeSocketFolder } from './makeSocketFolder.mjs';
import { choosePostgresUser, giveFolder } from './postgresUser.mjs';
import { readPidFile } from './readPidFile.mjs';
import { stopLeftBehind } from './stopLeftBehind.mjs';
import { waitUntil } from './waitUntil.mjs';

// A database of tests dies with them: no need to reach the disk.
const THROWAWAY = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
];

/**
 * Starts the embedded PostgreSQL. It listens on a socket file only, in a folder that nobody else may enter:
 * no port to collide, no password to keep.
 *
 * @param {import('./Launch.mjs').Launch} launch
 * @param {{ throwaway?: boolean }} [options] - throwaway: fast instead of durable
 * @returns {Promise<string>} its URL
 */
export async function startPostgres(launch, { throwaway = false } = {}) {
  const { settings, env, processes } = launch;
  const directory = settings.dataDir;
  const { directory: tools } = await installRuntime('tools', launch);
  const native = findPostgres(tools);
  const user = choosePostgresUser();
  const data = join(directory, 'postgres');
  const socketFolder = makeSocketFolder(directory);
  const program = {
    name: 'PostgreSQL',
    cwd: directory,
    // Messages in English whatever the machine's language.
    env: { ...env, LC_ALL: 'C' },
    log: join(settings.logDir, 'postgres.log'),
  };

  if (!existsSync(data)) {
    const initdb = join(native, 'bin/initdb');
    await createDatabase(data, { initdb, user, program, processes });
  }
  checkDatabaseFolder(data);
  await stopLeftBehind(data);
  if (user.owner !== undefined) giveFolder(data, user.owner);

  const options = [
    'listen_addresses=',
    `unix_socket_directories=${socketFolder}`,
    'unix_socket_permissions=0700',
    'max_connections=200',
    ...(throwaway ? THROWAWAY : []),
  ].flatMap(option => ['-c', option]);
  const server = processes.startGuarded({
    ...program,
    command: [
      ...user.prefix,
      join(native, 'bin/postgres'),
      '-D',
      data,
      ...options,
    ],
  });
  try {
    await waitUntil(() => readPidFile(data)?.ready ?? false, { child: server });
  } catch (error) {
    throw error instanceof Failure ? explainBrokenDatabase(data, error) : error;
  }
  return `postgresql://${DATABASE_USER}@localhost/postgres?host=${encodeURIComponent(
    socketFolder,
  )}`;
}

/**
 * @param {string} data
 * @param {Failure} failure - of a server that did not come up
 */
function explainBrokenDatabase(data, failure) {
  const reason = failure.lines.at(-1)?.replace(/^.*?(FATAL|PANIC): +/, '');
  return reason
    ? new Failure(
        `PostgreSQL cannot work with ${data} (${reason}): npm run reset starts anew`,
      )
    : failure;
}

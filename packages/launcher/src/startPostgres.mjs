// @ts-check
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Failure } from './Failure.mjs';
import { findPostgres } from './findPostgres.mjs';
import { readCommandLine } from './inspectProcess.mjs';
import { installRuntime } from './installRuntime.mjs';
import { choosePostgresUser, giveFolder } from './postgresUser.mjs';
import { makeSocketFolder } from './makeSocketFolder.mjs';
import { waitUntil } from './waitUntil.mjs';

const MAJOR = '18';
const USER = 'slipway';

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
    await initialise(data, native, user, program, processes);
  }
  checkDatabase(data);
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
    await waitUntil(() => isReady(data), { child: server });
  } catch (error) {
    throw error instanceof Failure ? explainBrokenDatabase(data, error) : error;
  }
  return `postgresql://${USER}@localhost/postgres?host=${encodeURIComponent(
    socketFolder,
  )}`;
}

/**
 * @param {string} data
 * @param {string} native
 * @param {import('./postgresUser.mjs').PostgresUser} user
 * @param {Omit<import('./Processes.mjs').Program, 'command'>} program
 * @param {import('./Processes.mjs').Processes} processes
 */
async function initialise(data, native, user, program, processes) {
  // Made beside its place and renamed at the end: half a database is never taken for one.
  const unfinished = `${data}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  if (user.owner !== undefined) giveFolder(unfinished, user.owner);
  await processes.run({
    ...program,
    name: 'the creation of the database',
    command: [
      ...user.prefix,
      join(native, 'bin/initdb'),
      `--pgdata=${unfinished}`,
      `--username=${USER}`,
      '--encoding=UTF8',
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

/** @param {string} data */
function checkDatabase(data) {
  const version = join(data, 'PG_VERSION');
  if (!existsSync(version)) {
    throw new Failure(
      `${data} is not a database of PostgreSQL, it has no PG_VERSION: npm run reset starts anew`,
    );
  }
  const major = readFileSync(version, 'utf8').trim();
  if (major !== MAJOR) {
    throw new Failure(
      `${data} was made by PostgreSQL ${major}, this is ${MAJOR}: npm run reset starts anew`,
    );
  }
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

/**
 * A server that outlived its launcher is stopped; the pid file of one that was killed would make the next
 * refuse to start as soon as its id is some other process's.
 *
 * @param {string} data
 */
async function stopLeftBehind(data) {
  const pidFile = join(data, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  const lives = () => readCommandLine(pid)?.includes(data) ?? false;
  if (lives()) process.kill(pid, 'SIGINT');
  while (lives()) await setTimeout(50);
  rmSync(pidFile, { force: true });
}

/**
 * The eighth line of its pid file is its state.
 *
 * @param {string} data
 */
function isReady(data) {
  const pidFile = join(data, 'postmaster.pid');
  if (!existsSync(pidFile)) return false;
  return readFileSync(pidFile, 'utf8').split('\n')[7]?.trim() === 'ready';
}

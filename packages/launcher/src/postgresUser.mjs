// @ts-check
import { spawnSync } from 'node:child_process';
import { chownSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './Failure.mjs';

const NOBODY = '65534';

// The guard stops PostgreSQL when the launcher is gone; the kernel does when the guard is gone too.
const END_WITH_PARENT = ['setpriv', '--pdeathsig=INT'];

/**
 * PostgreSQL refuses to run as root. Then it runs as root of nothing: in a user namespace of its own, which
 * leaves files and users of the machine as they are; or, where a container forbids that, as nobody with the
 * one right to reach its folder.
 *
 * @typedef {object} PostgresUser
 * @property {string[]} prefix - put before its commands
 * @property {number | undefined} owner - uid its files must have; undefined: whoever made them
 */

/** @returns {PostgresUser} */
export function choosePostgresUser() {
  const { prefix, owner } = chooseUser();
  // After the change of user, which would undo it.
  return runs(END_WITH_PARENT)
    ? { prefix: [...prefix, ...END_WITH_PARENT], owner }
    : { prefix, owner };
}

/** @returns {PostgresUser} */
function chooseUser() {
  if (process.getuid?.() !== 0) return { prefix: [], owner: undefined };
  const namespace = [
    'unshare',
    '--user',
    `--map-user=${NOBODY}`,
    `--map-group=${NOBODY}`,
  ];
  if (runs(namespace)) return { prefix: namespace, owner: 0 };
  const nobody = [
    'setpriv',
    `--reuid=${NOBODY}`,
    `--regid=${NOBODY}`,
    '--clear-groups',
    // Without it, access(2) would not count the right to reach the folder.
    '--securebits=+no_setuid_fixup',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
  ];
  if (runs(nobody)) return { prefix: nobody, owner: Number(NOBODY) };
  throw new Failure(
    'PostgreSQL does not run as root, and this machine lets root become nobody else: start Slipway as an ordinary user, or set DATABASE_URL',
  );
}

/**
 * Hands a folder and all in it to a user, unless it is theirs already.
 *
 * @param {string} path
 * @param {number} owner
 */
export function giveFolder(path, owner) {
  if (lstatSync(path).uid === owner) return;
  for (const entry of readdirSync(path, { recursive: true })) {
    chownSync(join(path, String(entry)), owner, owner);
  }
  // Last: it says that the rest is done.
  chownSync(path, owner, owner);
}

/** @param {string[]} prefix */
function runs([command, ...args]) {
  return (
    spawnSync(command, [...args, 'true'], { stdio: 'ignore' }).status === 0
  );
}

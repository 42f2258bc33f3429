// @ts-check
import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from './Failure.mjs';

// The kernel's limit on a socket's path is 104 bytes on macOS, 108 on Linux.
const LONGEST_PATH = 100;
const SOCKET_NAME = '.s.PGSQL.5432';

/**
 * A folder for a socket that only this user may enter: in the given folder, or, where its path is too long
 * for a socket, in the system's temporary one.
 *
 * @param {string} directory
 * @returns {string}
 */
export function makeSocketFolder(directory) {
  const beside = join(directory, 'run');
  const folder =
    Buffer.byteLength(join(beside, SOCKET_NAME)) <= LONGEST_PATH
      ? beside
      : join(tmpdir(), `slipway-${hashPath(directory)}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid } = lstatSync(folder);
  if (uid !== process.getuid?.()) {
    throw new Failure(`${folder} belongs to another user: remove it`);
  }
  chmodSync(folder, 0o700);
  return folder;
}

/** @param {string} path */
function hashPath(path) {
  return createHash('sha256').update(path).digest('hex').slice(0, 16);
}

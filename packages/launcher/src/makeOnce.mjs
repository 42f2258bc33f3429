// @ts-check
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes something from sources, unless it was already made from the very same ones. The marker goes before
 * the work and comes back after it: what was left half made is made again.
 *
 * @param {object} options
 * @param {string} options.marker - file that remembers what it was made from; beside what is made
 * @param {string} options.source - fingerprint of what it is made from
 * @param {() => Promise<void>} options.make
 * @returns {Promise<boolean>} whether it had to be made
 */
export async function makeOnce({ marker, source, make }) {
  if (existsSync(marker) && readFileSync(marker, 'utf8') === source) {
    return false;
  }
  rmSync(marker, { force: true });
  await make();
  mkdirSync(dirname(marker), { recursive: true });
  writeFileSync(marker, source);
  return true;
}

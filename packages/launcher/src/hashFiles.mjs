// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './settings.mjs';

// What is made, not written.
const MADE = new Set(['node_modules', 'dist', 'dist-types', 'coverage']);

/**
 * A fingerprint of files and folders of the checkout: their paths and contents.
 *
 * @param {string[]} paths - absolute; what is absent counts as absent
 * @returns {string}
 */
export function hashFiles(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(listFiles)) {
    const content = readFileSync(file);
    hash.update(`${relative(ROOT, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function listFiles(path) {
  if (!existsSync(path)) return [];
  const entries = readFolder(path);
  if (!entries) return [path];
  return entries
    .filter(entry => !MADE.has(entry))
    .sort()
    .flatMap(entry => listFiles(join(path, entry)));
}

/** @param {string} path */
function readFolder(path) {
  try {
    return readdirSync(path);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOTDIR') {
      return undefined;
    }
    throw error;
  }
}

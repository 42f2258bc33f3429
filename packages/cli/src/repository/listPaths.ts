import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runGit } from './runGit';

const SKIPPED = new Set(['.git', 'node_modules']);

/**
 * The files of a folder: those that git knows or would take up, or all where it is not a repository. Links and other
 * things that are no files may be among them.
 *
 * @param root - absolute
 * @returns relative to it, `/` between segments
 */
export function listPaths(root: string): string[] {
  const { isFine, output } = runGit(root, [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
  ]);
  // A conflict is listed once for each of its sides.
  const paths = new Set(isFine ? output.toString().split('\0') : []);
  paths.delete('');
  // A folder that an outer repository ignores is no part of that.
  return paths.size > 0
    ? [...paths].filter(path => !path.split('/').some(isSkipped))
    : walk(root);
}

function walk(root: string): string[] {
  const paths: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop())
    for (const name of readFolder(join(root, folder))) {
      if (isSkipped(name)) continue;
      const path = folder ? `${folder}/${name}` : name;
      if (isFolder(join(root, path))) folders.push(path);
      else paths.push(path);
    }
  return paths;
}

function isSkipped(name: string): boolean {
  return SKIPPED.has(name);
}

function readFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

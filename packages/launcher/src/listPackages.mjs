// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './settings.mjs';

/**
 * @typedef {object} WorkspacePackage
 * @property {string} name
 * @property {string} directory - absolute
 * @property {string[]} dependencies - names of what it is made of, not of what only its tests and build need
 */

/** @returns {WorkspacePackage[]} the packages of the workspace, sorted by folder */
export function listPackages() {
  return ['packages', 'plugins']
    .flatMap(parent =>
      readdirSync(join(ROOT, parent))
        .sort()
        .map(entry => join(ROOT, parent, entry)),
    )
    .filter(directory => existsSync(join(directory, 'package.json')))
    .map(directory => {
      const manifest = JSON.parse(
        readFileSync(join(directory, 'package.json'), 'utf8'),
      );
      return {
        name: manifest.name,
        directory,
        dependencies: Object.keys(manifest.dependencies ?? {}),
      };
    });
}

/**
 * A package and every package of the workspace it is made of.
 *
 * @param {string} name
 * @returns {string[]} their folders, sorted
 */
export function listPackageClosure(name) {
  const packages = new Map(listPackages().map(each => [each.name, each]));
  const reached = new Set([name]);
  for (const each of reached) {
    for (const dependency of packages.get(each)?.dependencies ?? []) {
      if (packages.has(dependency)) reached.add(dependency);
    }
  }
  return [...packages.values()]
    .filter(each => reached.has(each.name))
    .map(each => each.directory);
}

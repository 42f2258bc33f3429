// @ts-check
import { join } from 'node:path';
import { ROOT } from './settings.mjs';

/**
 * @param {string[]} args
 * @returns {string[]} the command that runs Backstage's own command line on this very Node
 */
export function backstageCli(...args) {
  return [
    process.execPath,
    join(ROOT, 'node_modules/@backstage/cli/bin/backstage-cli'),
    ...args,
  ];
}

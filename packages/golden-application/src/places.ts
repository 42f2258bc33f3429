import { dirname, resolve } from 'node:path';

/** Folder of Slipway's own repository. */
export const REPOSITORY_ROOT = resolve(
  dirname(require.resolve('@slipway/sandbox/package.json')),
  '../..',
);

/** Folder of the golden paths. */
export const TEMPLATES = resolve(REPOSITORY_ROOT, 'templates');

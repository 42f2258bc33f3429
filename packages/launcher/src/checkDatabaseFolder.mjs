// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './Failure.mjs';

/** The major version of the embedded PostgreSQL. */
const MAJOR = '18';

/**
 * @param {string} data - the folder of a database
 * @throws {Failure} when this PostgreSQL did not make it
 */
export function checkDatabaseFolder(data) {
  const version = join(data, 'PG_VERSION');
  if (!existsSync(version)) {
    throw new Failure(
      `${data} is not a database of PostgreSQL, it has no PG_VERSION: npm run reset starts anew`,
    );
  }
  const major = readFileSync(version, 'utf8').trim();
  if (major !== MAJOR) {
    throw new Failure(
      `${data} was made by PostgreSQL ${major}, this is ${MAJOR}: npm run reset starts anew`,
    );
  }
}

// @ts-check
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { lockDataDir } from './lockDataDir.mjs';

// What a run leaves; not what was fetched.
const LEFT_BY_RUNS = ['postgres', 'postgres.new', 'run', 'sandbox', 'logs'];

/**
 * `npm run reset`: forgets everything the portal knows.
 *
 * @param {import('./Launch.mjs').Launch} launch
 * @returns {Promise<number>}
 */
export async function reset({ settings, progress }) {
  lockDataDir(settings.dataDir);
  for (const entry of LEFT_BY_RUNS) {
    rmSync(join(settings.dataDir, entry), { recursive: true, force: true });
  }
  progress.say(
    `Database, repository and logs in ${settings.dataDir} are wiped; npm start makes new ones`,
  );
  if (settings.databaseUrl) {
    progress.say(
      'DATABASE_URL is set: that database is not touched, drop it yourself',
    );
  }
  return 0;
}

import { parsePlatformLayout } from '@slipway/platform-layout';
import { loadPlatformSeed } from '@slipway/sandbox';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

/** Of Slipway itself. */
export const REPOSITORY_ROOT = resolve(__dirname, '../../../..');

/** The files of the platform repository that the sandbox starts with, by path: 21 applications and no fault. */
export async function seededPlatform(): Promise<Record<string, string>> {
  const configuration = readFileSync(
    resolve(REPOSITORY_ROOT, 'app-config.yaml'),
    'utf8',
  );
  const { commits } = await loadPlatformSeed(
    parsePlatformLayout(parse(configuration).slipway.platform),
    { name: 'slipway[bot]', email: 'bot@acme.example' },
  );
  return Object.fromEntries(
    commits.flatMap(({ files }) =>
      files.map(({ path, content }) => [path, content]),
    ),
  );
}

import type { RepositoryFile } from '@slipway/change-set';
import {
  parsePlatformLayout,
  type PlatformLayout,
} from '@slipway/platform-layout';
import { loadPlatformSeed } from '@slipway/sandbox';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

const REPOSITORY_ROOT = resolve(__dirname, '../../../..');

/** The layout of the local portal's configuration. */
export function seededLayout(): PlatformLayout {
  const text = readFileSync(
    resolve(REPOSITORY_ROOT, 'app-config.yaml'),
    'utf8',
  );
  return parsePlatformLayout(parse(text).slipway.platform);
}

/** The files of the platform repository that the sandbox starts with: a platform and its services, no fault. */
export async function seededFiles(): Promise<RepositoryFile[]> {
  const { commits } = await loadPlatformSeed(seededLayout(), {
    name: 'slipway[bot]',
    email: 'bot@acme.example',
  });
  const files = commits.flatMap(commit => commit.files);
  return [...new Map(files.map(file => [file.path, file])).values()];
}

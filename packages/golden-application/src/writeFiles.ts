import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RepositoryFile } from '@slipway/change-set';

/** Writes files below a folder. */
export function writeFiles(
  folder: string,
  files: readonly RepositoryFile[],
): void {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

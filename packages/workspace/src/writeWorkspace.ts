import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import type { RepositoryFile } from '@slipway/change-set';
import fs from 'node:fs/promises';
import path from 'node:path';

/** Writes files of a repository into a folder, never outside of it. */
export async function writeWorkspace(
  folder: string,
  files: readonly RepositoryFile[],
): Promise<void> {
  for (const file of files) {
    const target = resolveSafeChildPath(folder, file.path);
    await fs.mkdir(path.dirname(target), { recursive: true });
    await fs.writeFile(target, file.content, {
      encoding: file.encoding ?? 'utf-8',
      mode: file.executable ? 0o755 : 0o644,
    });
  }
}

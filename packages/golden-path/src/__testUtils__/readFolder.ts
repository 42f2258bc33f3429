import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { RepositoryFile } from '@slipway/change-set';

/** Reads a folder of text files as data, sorted by path. */
export function readFolder(folder: string): RepositoryFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf-8' })
    .filter(name => statSync(path.join(folder, name)).isFile())
    .sort()
    .map(name => ({
      path: name,
      content: readFileSync(path.join(folder, name), 'utf-8'),
      ...((statSync(path.join(folder, name)).mode & 0o100) !== 0 && {
        executable: true,
      }),
    }));
}

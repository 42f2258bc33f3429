import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { RepositoryFile } from '@slipway/change-set';

/** Reads a folder as data, sorted by path; a file that holds a zero byte is binary. */
export function readFolder(folder: string): RepositoryFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf-8' })
    .filter(name => statSync(path.join(folder, name)).isFile())
    .sort()
    .map(name => {
      const bytes = readFileSync(path.join(folder, name));
      const { mode } = statSync(path.join(folder, name));
      return {
        path: name,
        ...(bytes.includes(0)
          ? { content: bytes.toString('base64'), encoding: 'base64' }
          : { content: bytes.toString('utf-8') }),
        ...((mode & 0o100) !== 0 && { executable: true }),
      };
    });
}

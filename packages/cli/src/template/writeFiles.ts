import type { RepositoryFile } from '@slipway/change-set';
import {
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describeFileError } from '../describeFileError';
import { Refusal } from '../Refusal';

/** What became of a file. */
export interface WrittenFile {
  readonly path: string;
  /** False when the very same file was there. */
  readonly isNew: boolean;
}

/**
 * Writes files below a folder, or none of them: nothing that is there is replaced, and no link is followed out of it.
 *
 * @param folder - absolute; made when it is not there
 * @throws Refusal naming everything that is in the way
 */
export function writeFiles(
  folder: string,
  files: readonly RepositoryFile[],
): WrittenFile[] {
  try {
    mkdirSync(folder, { recursive: true });
    const root = realpathSync(folder);
    const plan = files.map(file => ({ file, ...inspectPlace(root, file) }));
    const obstacles = plan.flatMap(({ file, obstacle }) =>
      obstacle
        ? [`${file.path}: ${obstacle}; choose another folder or remove it`]
        : [],
    );
    if (obstacles.length > 0) throw new Refusal(...obstacles);
    for (const { file, isThere } of plan) if (!isThere) write(root, file);
    return plan.map(({ file, isThere }) => ({
      path: file.path,
      isNew: !isThere,
    }));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const place = (error as NodeJS.ErrnoException).path ?? folder;
    throw new Refusal(`${place}: ${describeFileError(error)}`);
  }
}

function inspectPlace(
  root: string,
  file: RepositoryFile,
): { obstacle?: string; isThere: boolean } {
  const parent = file.path
    .split('/')
    .slice(0, -1)
    .map((_, index, segments) => segments.slice(0, index + 1).join('/'))
    .find(path => {
      const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
      return stats && !stats.isDirectory();
    });
  if (parent) return { obstacle: `${parent} is not a folder`, isThere: false };
  const place = join(root, file.path);
  const stats = lstatSync(place, { throwIfNoEntry: false });
  if (!stats) return { isThere: false };
  if (stats.isFile() && readFileSync(place).equals(toBytes(file)))
    return { isThere: true };
  return { obstacle: 'another file is there', isThere: true };
}

function write(root: string, file: RepositoryFile): void {
  const place = join(root, file.path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, toBytes(file), {
    // Not over what appeared meanwhile.
    flag: 'wx',
    mode: file.executable ? 0o755 : 0o644,
  });
}

function toBytes({ content, encoding }: RepositoryFile): Buffer {
  return Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
}

import {
  byPath,
  toRepositoryFile,
  type RepositoryFile,
} from '@slipway/change-set';
import { Parser } from 'tar';

/**
 * Reads files of a gzipped tarball as GitHub makes it: one folder at the top holds the repository.
 * Links are left out: nothing of the platform repository's model follows them.
 *
 * @param isWanted - says which paths to keep; the rest never stays in memory
 * @returns files sorted by path
 */
export async function readTarball(
  archive: Uint8Array,
  isWanted: (path: string) => boolean,
): Promise<RepositoryFile[]> {
  const files: RepositoryFile[] = [];
  await new Promise<void>((resolve, reject) => {
    const parser = new Parser({
      strict: true,
      filter: (path, entry) =>
        'type' in entry &&
        entry.type === 'File' &&
        isWanted(pathInRepository(path)),
      onReadEntry: entry => {
        const chunks: Buffer[] = [];
        entry.on('data', chunk => chunks.push(chunk));
        entry.on('end', () =>
          files.push(
            toRepositoryFile(
              pathInRepository(entry.path),
              Buffer.concat(chunks),
              isExecutable(entry.mode ?? 0),
            ),
          ),
        );
      },
    });
    parser.on('end', resolve);
    parser.on('error', reject);
    parser.end(Buffer.from(archive.buffer));
  });
  return files.sort(byPath);
}

function pathInRepository(archivePath: string): string {
  return archivePath.slice(archivePath.indexOf('/') + 1);
}

function isExecutable(mode: number): boolean {
  // Of the mode bits git keeps only whether the owner may execute.
  // eslint-disable-next-line no-bitwise
  return (mode & 0o100) !== 0;
}

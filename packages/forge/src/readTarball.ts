import type { RepositoryFile } from '@slipway/change-set';
import { isUtf8 } from 'node:buffer';
import { Parser } from 'tar';

/**
 * Reads the files of a gzipped tarball as GitHub makes it: one folder at the top holds the repository.
 * Links are left out: nothing of the platform repository's model follows them.
 *
 * @returns files sorted by path
 */
export async function readTarball(
  archive: Uint8Array,
): Promise<RepositoryFile[]> {
  const files: RepositoryFile[] = [];
  await new Promise<void>((resolve, reject) => {
    const parser = new Parser({
      strict: true,
      filter: (_, entry) => 'type' in entry && entry.type === 'File',
      onReadEntry: entry => {
        const chunks: Buffer[] = [];
        entry.on('data', chunk => chunks.push(chunk));
        entry.on('end', () =>
          files.push(
            toFile(entry.path, entry.mode ?? 0o644, Buffer.concat(chunks)),
          ),
        );
      },
    });
    parser.on('end', resolve);
    parser.on('error', reject);
    parser.end(Buffer.from(archive));
  });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function toFile(
  archivePath: string,
  mode: number,
  bytes: Buffer,
): RepositoryFile {
  const text = isUtf8(bytes);
  return {
    path: archivePath.slice(archivePath.indexOf('/') + 1),
    content: bytes.toString(text ? 'utf-8' : 'base64'),
    ...(!text && { encoding: 'base64' as const }),
    // Of the mode bits git keeps only whether the owner may execute.
    // eslint-disable-next-line no-bitwise
    ...((mode & 0o100) !== 0 && { executable: true }),
  };
}

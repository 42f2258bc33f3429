import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { byPath } from './byPath';
import type { RepositoryFile } from './RepositoryFile';

// Of the file that somebody types in; the others keep theirs from one key stroke to the next.
const contentDigests = new WeakMap<RepositoryFile, string>();

/**
 * Names a set of files by what they are: path, mode and content of each. Equal files in any order have the same
 * digest, in a browser and on a server.
 *
 * @returns SHA-256 in 64 hexadecimal digits
 */
export function digestFiles(files: readonly RepositoryFile[]): string {
  const lines = [...files]
    .sort(byPath)
    .map(file =>
      JSON.stringify([
        file.path,
        Boolean(file.executable),
        file.encoding ?? 'utf-8',
        digestContent(file),
      ]),
    );
  return hash(lines.join('\n'));
}

function digestContent(file: RepositoryFile): string {
  let digest = contentDigests.get(file);
  if (digest === undefined) {
    digest = hash(file.content);
    contentDigests.set(file, digest);
  }
  return digest;
}

// Of the platform's own hashing a browser offers only one that needs https and answers later.
function hash(text: string): string {
  return bytesToHex(sha256(text));
}

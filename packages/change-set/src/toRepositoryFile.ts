import type { RepositoryFile } from './RepositoryFile';

// A byte order mark is part of the file.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Holds bytes as a file of a repository: as text where they are UTF-8, as base64 where they are not.
 *
 * @param path - from the root of the repository
 */
export function toRepositoryFile(
  path: string,
  bytes: Uint8Array,
  executable = false,
): RepositoryFile {
  return {
    path,
    ...toContent(bytes),
    ...(executable && { executable }),
  };
}

function toContent(
  bytes: Uint8Array,
): Pick<RepositoryFile, 'content' | 'encoding'> {
  try {
    return { content: utf8.decode(bytes) };
  } catch {
    const binary = Array.from(bytes, byte => String.fromCharCode(byte));
    return { content: btoa(binary.join('')), encoding: 'base64' };
  }
}

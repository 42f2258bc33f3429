import { createHash } from 'node:crypto';

/**
 * The git id of a content.
 *
 * @param like - an id of the same repository: its length tells SHA-1 from SHA-256
 */
export function blobId(content: Uint8Array, like: string): string {
  return createHash(like.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${content.length}\0`)
    .update(content)
    .digest('hex');
}

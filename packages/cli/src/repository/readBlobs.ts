import { Refusal } from '../Refusal';
import { runGit } from './runGit';

const NEWLINE = 10;

/**
 * Reads many contents in one go.
 *
 * @returns by id, without those that git does not have
 */
export function readBlobs(
  root: string,
  ids: readonly string[],
): Map<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  if (ids.length === 0) return blobs;
  const { isFine, output, complaint } = runGit(
    root,
    ['cat-file', '--batch'],
    `${ids.join('\n')}\n`,
  );
  if (!isFine) throw new Refusal(`git cannot read its files: ${complaint}`);
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(NEWLINE, at);
    // `<id> blob <size>`, its bytes and a newline; or `<id> missing`.
    const [id, type, size] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    blobs.set(id, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}

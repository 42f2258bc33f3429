import type { RepositoryFile } from '@slipway/change-set';
import type {
  ChangeKind,
  FileDifference,
} from '@slipway/plugin-curation-common';
import { formatPatch, OMIT_HEADERS, structuredPatch } from 'diff';

/** Beyond this many changed lines nobody reads them one by one, and finding the shortest way takes seconds. */
const MOST_EDITS = 2_000;

/**
 * Writes what becomes of a file as `git diff` does.
 *
 * @param before - absent where the file appears
 * @param after - absent where it goes
 * @throws Error when there is neither
 */
export function describeDifference(
  before: RepositoryFile | undefined,
  after: RepositoryFile | undefined,
): FileDifference {
  const path = (after ?? before)?.path;
  if (path === undefined) throw new Error('There is no such file.');
  const isText = [before, after].every(file => file?.encoding !== 'base64');
  return {
    path,
    change: nameChange(before, after),
    before: isText ? before?.content ?? null : null,
    after: isText ? after?.content ?? null : null,
    diff: isText
      ? writeDiff(before?.content ?? '', after?.content ?? '')
      : null,
  };
}

function nameChange(
  before: RepositoryFile | undefined,
  after: RepositoryFile | undefined,
): ChangeKind {
  if (!before) return 'added';
  return after ? 'changed' : 'removed';
}

function writeDiff(before: string, after: string): string {
  const patch =
    structuredPatch('', '', before, after, '', '', {
      context: 3,
      maxEditLength: MOST_EDITS,
    }) ?? replaceAll(before, after);
  return patch.hunks.length === 0 ? '' : formatPatch(patch, OMIT_HEADERS);
}

/** Everything out, everything in. */
function replaceAll(before: string, after: string) {
  const lines = (text: string, sign: string) =>
    text
      .replace(/\n$/, '')
      .split('\n')
      .map(line => sign + line);
  const removed = lines(before, '-');
  const added = lines(after, '+');
  return {
    oldFileName: '',
    newFileName: '',
    oldHeader: undefined,
    newHeader: undefined,
    hunks: [
      {
        oldStart: 1,
        oldLines: removed.length,
        newStart: 1,
        newLines: added.length,
        lines: [...removed, ...added],
      },
    ],
  };
}

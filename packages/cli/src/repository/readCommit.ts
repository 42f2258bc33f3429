import { toRepositoryFile, type RepositoryFile } from '@slipway/change-set';
import { Refusal } from '../Refusal';
import { readBlobs } from './readBlobs';
import {
  LARGEST_CONTENT,
  REASONS,
  type IsWanted,
  type RepositoryReading,
  type UnreadFile,
} from './RepositoryReading';
import { runGit } from './runGit';

const LINK = '120000';

/**
 * Reads the files of a folder as a commit has them.
 *
 * @param root - absolute; inside a git repository
 * @param revision - whatever git takes for a commit
 * @throws Refusal saying what to do when there is no such commit
 */
export function readCommit(
  root: string,
  revision: string,
  isWanted: IsWanted,
): RepositoryReading {
  const files: RepositoryFile[] = [];
  const unread: UnreadFile[] = [];
  const wanted = new Map<string, string[]>();
  for (const { path, mode, type, id, size } of listTree(root, revision)) {
    // Another repository's commit.
    if (type !== 'blob') continue;
    if (!isWanted(path)) {
      if (mode !== LINK) files.push({ path, content: '' });
    } else if (mode === LINK) unread.push({ path, reason: REASONS.link });
    else if (size > LARGEST_CONTENT)
      unread.push({ path, reason: REASONS.tooLarge });
    else wanted.set(id, [...(wanted.get(id) ?? []), path]);
  }
  const blobs = readBlobs(root, [...wanted.keys()]);
  for (const [id, paths] of wanted)
    for (const path of paths) {
      const content = blobs.get(id);
      if (content) files.push(toRepositoryFile(path, content));
      else unread.push({ path, reason: 'git does not have the file' });
    }
  return { files, unread };
}

interface TreeEntry {
  readonly mode: string;
  readonly type: string;
  readonly id: string;
  readonly size: number;
  readonly path: string;
}

function listTree(root: string, revision: string): TreeEntry[] {
  const commit = runGit(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
  if (!commit.isFine)
    throw new Refusal(
      `--base ${revision}: ${
        commit.complaint || 'git has no such commit here'
      }; name a commit or a branch, and fetch it first (in GitHub Actions: fetch-depth: 0)`,
    );
  const tree = runGit(root, [
    'ls-tree',
    '-r',
    '-z',
    '--long',
    commit.output.toString().trim(),
  ]);
  if (!tree.isFine) throw new Refusal(`--base ${revision}: ${tree.complaint}`);
  return tree.output
    .toString()
    .split('\0')
    .flatMap(line => {
      const match = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line);
      if (!match) return [];
      const [, mode, type, id, size, path] = match;
      return [{ mode, type, id, size: Number(size) || 0, path }];
    });
}

import { runGit } from '../git/runGit';

/** What happened to one file between two commits, in GitHub's words. */
export interface ChangedFile {
  readonly path: string;
  /** Where a renamed file was before. */
  readonly previousPath?: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  /** Id of the blob after the change; of the blob before it when the file was removed. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** The hunks, from the first `@@` on; absent for binary files and pure renames. */
  readonly patch?: string;
}

/** Git knows this tree without having it. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

const STATUS: Record<string, ChangedFile['status']> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  // A file that became a symbolic link, or the other way round.
  T: 'changed',
};

const DIFF = [
  'diff',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--find-renames',
  '--no-abbrev',
];

type Summary = Omit<ChangedFile, 'additions' | 'deletions' | 'patch'>;

/** Reads `:mode mode sha sha X\0path\0`, with a second path after a rename, as long as records last. */
function readSummaries(fields: string[]): Summary[] {
  const summaries: Summary[] = [];
  while (fields[0]?.startsWith(':')) {
    const [, , before, after, letter] = fields.shift()!.split(' ');
    const status = STATUS[letter[0]];
    const path = fields.shift()!;
    const sha = status === 'removed' ? before : after;
    summaries.push(
      status === 'renamed'
        ? { status, sha, previousPath: path, path: fields.shift()! }
        : { status, sha, path },
    );
  }
  return summaries;
}

/** Reads `added\tdeleted\tpath\0`; a rename leaves the path empty and adds two fields. `-` stands for binary. */
function readCounts(fields: string[]): [number, number][] {
  const counts: [number, number][] = [];
  while (fields[0]) {
    const [additions, deletions, path] = fields.shift()!.split('\t');
    if (!path) fields.splice(0, 2);
    counts.push([Number(additions) || 0, Number(deletions) || 0]);
  }
  return counts;
}

function readHunks(section: string): string | undefined {
  const start = section.search(/^@@ /m);
  return start < 0 ? undefined : section.slice(start).replace(/\n$/, '');
}

/**
 * Lists what changed from one tree to another, sorted by path, renames found.
 *
 * @param from - commit or tree id before the change; `undefined` when there was nothing, before a first commit
 * @param to - commit or tree id after it
 */
export async function readChangedFiles(
  gitDir: string,
  from: string | undefined,
  to: string,
): Promise<ChangedFile[]> {
  const range = [from ?? EMPTY_TREE, to, '--'];
  const [summary, patches] = await Promise.all([
    runGit(gitDir, [...DIFF, '--raw', '--numstat', '-z', ...range]),
    runGit(gitDir, [...DIFF, '--patch', ...range]),
  ]);
  const fields = summary.toString().split('\0');
  const summaries = readSummaries(fields);
  const counts = readCounts(fields);
  // Every line of a file's content is prefixed in a patch, so only a header can start with "diff".
  const sections = patches.toString().split(/^(?=diff --git )/m);
  return summaries.map((file, index) => {
    const section = sections.shift() ?? '';
    // Git prints a change of type as a removal and an addition.
    const hunks = [section, file.status === 'changed' && sections.shift()]
      .map(part => part && readHunks(part))
      .filter(Boolean);
    return {
      ...file,
      additions: counts[index][0],
      deletions: counts[index][1],
      ...(hunks.length > 0 && { patch: hunks.join('\n') }),
    };
  });
}

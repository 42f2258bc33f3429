/** One line of a git tree. */
export interface TreeEntry {
  readonly name: string;
  readonly mode: FileMode;
  readonly sha: string;
}

/** The modes git knows: file, executable file, folder, submodule, symbolic link. */
export const FILE_MODES = [
  '100644',
  '100755',
  '040000',
  '160000',
  '120000',
] as const;

/** One of {@link FILE_MODES}. */
export type FileMode = (typeof FILE_MODES)[number];

/** What a mode says the entry is. */
export function typeOfMode(mode: FileMode): 'blob' | 'tree' | 'commit' {
  if (mode === '040000') return 'tree';
  return mode === '160000' ? 'commit' : 'blob';
}

/** Reads a tree object's content: `<mode> <name>\0<20 bytes of id>`, again and again. */
export function parseTree(content: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(0x20, at);
    const end = content.indexOf(0, space);
    entries.push({
      // Git writes a folder as 40000; GitHub and `git ls-tree` show six digits.
      mode: content.toString('latin1', at, space).padStart(6, '0') as FileMode,
      name: content.toString('utf8', space + 1, end),
      sha: content.toString('hex', end + 1, end + 21),
    });
    at = end + 21;
  }
  return entries;
}

/** Writes a tree object's content, in git's order. */
export function formatTree(entries: Iterable<TreeEntry>): Buffer {
  const sorted = [...entries].sort((a, b) =>
    Buffer.compare(sortKey(a), sortKey(b)),
  );
  return Buffer.concat(
    sorted.flatMap(({ name, mode, sha }) => [
      Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
      Buffer.from(sha, 'hex'),
    ]),
  );
}

/** Git sorts a folder as if its name ended with a slash. */
function sortKey({ name, mode }: TreeEntry): Buffer {
  return Buffer.from(mode === '040000' ? `${name}/` : name);
}

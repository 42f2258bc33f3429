import type { Finding } from '@slipway/platform-model';
import type { ProvenFile } from '@slipway/proof';

/** One visible row of the tree of a pull request's files. */
export interface TreeRow {
  /** Stays the same while paths change under somebody's typing. */
  readonly key: string;
  /** A file's name, or the folders of which each holds only the next. */
  readonly name: string;
  /** Counted from 1. */
  readonly level: number;
  /** Place among the rows of the same folder, counted from 1. */
  readonly position: number;
  readonly siblings: number;
  /** Undefined for a folder. */
  readonly file?: ProvenFile;
  /** Undefined for a file. */
  readonly isOpen?: boolean;
  /** Of the file, or of all files in the folder. */
  readonly errors: number;
  readonly warnings: number;
}

interface Folder {
  readonly folders: Map<string, Folder>;
  readonly files: ProvenFile[];
}

/**
 * Lists what the tree shows: folders first, each with what is in it unless it is closed.
 *
 * @param closed - keys of the folders that are closed
 */
export function listTreeRows(
  files: readonly ProvenFile[],
  findings: readonly Finding[],
  closed: ReadonlySet<string>,
): TreeRow[] {
  const root: Folder = { folders: new Map(), files: [] };
  for (const file of files) folderOf(root, file.path).files.push(file);
  return listRows(root, findings, closed, 1);
}

function folderOf(root: Folder, path: string): Folder {
  let folder = root;
  for (const name of path.split('/').slice(0, -1)) {
    let next = folder.folders.get(name);
    if (!next) {
      next = { folders: new Map(), files: [] };
      folder.folders.set(name, next);
    }
    folder = next;
  }
  return folder;
}

function listRows(
  folder: Folder,
  findings: readonly Finding[],
  closed: ReadonlySet<string>,
  level: number,
): TreeRow[] {
  const siblings = folder.folders.size + folder.files.length;
  const folders = [...folder.folders].flatMap(([name, child], index) => {
    let label = name;
    let held = child;
    while (held.files.length === 0 && held.folders.size === 1) {
      const [[next, only]] = held.folders;
      label = `${label}/${next}`;
      held = only;
    }
    const all = listFiles(held);
    const key = `${level} ${all[0].origin}`;
    const isOpen = !closed.has(key);
    const row: TreeRow = {
      key,
      name: label,
      level,
      position: index + 1,
      siblings,
      isOpen,
      ...countFor(all, findings),
    };
    return isOpen ? [row, ...listRows(held, findings, closed, level + 1)] : row;
  });
  const files = folder.files.map(
    (file, index): TreeRow => ({
      key: file.origin,
      name: file.path.slice(file.path.lastIndexOf('/') + 1),
      level,
      position: folder.folders.size + index + 1,
      siblings,
      file,
      ...countFor([file], findings),
    }),
  );
  return [...folders, ...files];
}

function listFiles({ folders, files }: Folder): ProvenFile[] {
  return [...[...folders.values()].flatMap(listFiles), ...files];
}

function countFor(
  files: readonly ProvenFile[],
  findings: readonly Finding[],
): { errors: number; warnings: number } {
  let errors = 0;
  let warnings = 0;
  for (const { path, severity } of findings)
    if (files.some(file => file.path === path)) {
      if (severity === 'error') errors += 1;
      else warnings += 1;
    }
  return { errors, warnings };
}

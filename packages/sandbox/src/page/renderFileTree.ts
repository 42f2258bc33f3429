import type { ChangedFile } from '../compare/readChangedFiles';
import { html, type Html } from './html';

/** A folder of changed files; `name` holds several segments where nothing branches off between them. */
interface Folder {
  readonly folders: Map<string, Folder>;
  readonly files: { readonly name: string; readonly index: number }[];
}

const LETTER: Record<ChangedFile['status'], string> = {
  added: 'A',
  removed: 'D',
  modified: 'M',
  renamed: 'R',
  changed: 'T',
};

/** The id of a file's part of the page. */
export function fileAnchor(index: number): string {
  return `file-${index + 1}`;
}

/** Every changed file in its folder, each a link to its difference. */
export function renderFileTree(files: readonly ChangedFile[]): Html {
  const root: Folder = { folders: new Map(), files: [] };
  files.forEach(({ path }, index) => {
    const segments = path.split('/');
    const name = segments.pop()!;
    let folder = root;
    for (const segment of segments) {
      const next = folder.folders.get(segment) ?? {
        folders: new Map(),
        files: [],
      };
      folder.folders.set(segment, next);
      folder = next;
    }
    folder.files.push({ name, index });
  });
  return renderFolder(root, files);
}

function renderFolder(
  { folders, files }: Folder,
  all: readonly ChangedFile[],
): Html {
  return html`<ul>
    ${[...folders].map(([name, folder]) => {
      const [path, end] = skipSingles(name, folder);
      return html`<li>
        <span class="folder">${path}/</span>${renderFolder(end, all)}
      </li>`;
    })}
    ${files.map(({ name, index }) => {
      const { status } = all[index];
      return html`<li>
        <a href="#${fileAnchor(index)}">
          <span class="mark ${status}" title="${status}"
            >${LETTER[status]}</span
          >
          <span>${name}</span>
        </a>
      </li>`;
    })}
  </ul>`;
}

/** Goes down while a folder holds nothing but one folder. */
function skipSingles(name: string, folder: Folder): [string, Folder] {
  if (folder.files.length > 0 || folder.folders.size !== 1)
    return [name, folder];
  const [[inner, next]] = folder.folders;
  return skipSingles(`${name}/${inner}`, next);
}

import type { ListedEntry } from '../trees/listTree';
import { addressOf, type Place } from './findPlace';
import { html, type Html } from './html';
import { FILE_ICON, FOLDER_ICON } from './icons';

/** What is in a folder: folders first, each entry a link. */
export function renderFolder(
  root: string,
  { ref, path }: Place,
  entries: readonly ListedEntry[],
): Html {
  const isFolder = ({ type }: ListedEntry) => type === 'tree';
  const sorted = [
    ...entries.filter(isFolder),
    ...entries.filter(entry => !isFolder(entry)),
  ];
  return html`<ul class="rows entries">
    ${sorted.map(entry => {
      const kind = isFolder(entry) ? 'tree' : 'blob';
      const whole = path ? `${path}/${entry.path}` : entry.path;
      return html`<li>
        <span class="grow entry ${isFolder(entry) && 'folder'}">
          ${isFolder(entry) ? FOLDER_ICON : FILE_ICON}
          <a href="${addressOf(root, kind, { ref, path: whole })}"
            >${entry.path}</a
          >
        </span>
        ${entry.size !== undefined &&
        html`<span class="subtle">${formatSize(entry.size)}</span>`}
      </li>`;
    })}
  </ul>`;
}

/** e.g. `812 B`, `1.4 KB` */
export function formatSize(bytes: number): string {
  return bytes < 1000 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KB`;
}

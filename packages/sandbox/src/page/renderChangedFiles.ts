import type { ChangedFile } from '../compare/readChangedFiles';
import { encodePath } from './encodePath';
import { html, type Html } from './html';
import { renderDiff } from './renderDiff';
import { fileAnchor, renderFileTree } from './renderFileTree';

/** A page with more lines than this is slow to open on a phone. */
const MOST_LINES_OF_A_PAGE = 6000;

/**
 * The section "Files changed": a tree of the files beside their differences.
 *
 * @param root - e.g. `/acme/platform`
 * @param commit - the commit in which the files are to be looked at
 */
export function renderChangedFiles(
  root: string,
  commit: string,
  files: readonly ChangedFile[],
): Html {
  let room = MOST_LINES_OF_A_PAGE;
  const sum = (key: 'additions' | 'deletions') =>
    files.reduce((total, file) => total + file[key], 0);
  return html`<div class="section" id="files">
      <h2>Files changed <span class="count">${files.length}</span></h2>
      ${renderCounts({
        additions: sum('additions'),
        deletions: sum('deletions'),
      })}
    </div>
    <div class="files">
      <details class="card tree" open>
        <summary>Files</summary>
        ${renderFileTree(files)}
      </details>
      <div>
        ${files.map((file, index) => {
          const { body, shown } = renderBody(root, commit, file, room);
          room -= shown;
          return html`<details class="card file" id="${fileAnchor(index)}" open>
            <summary>
              <span class="name">${nameFile(file)}</span>
              <span class="subtle">${file.status}</span>
              ${renderCounts(file)}
            </summary>
            ${body}
          </details>`;
        })}
      </div>
    </div>`;
}

function nameFile({ path, previousPath }: ChangedFile): string {
  return previousPath ? `${previousPath} → ${path}` : path;
}

function renderCounts(
  counts: Pick<ChangedFile, 'additions' | 'deletions'>,
): Html {
  return html`<span>
    <span class="plus">+${counts.additions}</span>
    <span class="minus">−${counts.deletions}</span>
  </span>`;
}

function renderBody(
  root: string,
  commit: string,
  file: ChangedFile,
  room: number,
): { body: Html; shown: number } {
  if (file.patch === undefined) {
    const reason =
      file.status === 'renamed'
        ? 'Renamed without a change.'
        : 'No text to compare: the file is empty or binary.';
    return { body: html`<div class="empty">${reason}</div>`, shown: 0 };
  }
  const { table, shown, hidden } = renderDiff(file.patch, room);
  const whole =
    file.status !== 'removed' &&
    html`<a href="${root}/blob/${commit}/${encodePath(file.path)}"
      >Open the whole file</a
    >`;
  return {
    body: html`${table}${hidden > 0 &&
    html`<div class="empty">
      ${hidden} more lines of this difference are not shown. ${whole}
    </div>`}`,
    shown,
  };
}

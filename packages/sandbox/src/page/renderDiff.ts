import { html, type Html } from './html';
import { readPatchLines, type PatchLine } from './readPatchLines';

/** More lines than anyone reads; the rest of a file is a link away. */
const MOST_LINES = 800;

/**
 * A patch as a table with the line numbers of both sides.
 *
 * @param patch - the hunks of one file
 * @param limit - how many lines the page has room for yet
 */
export function renderDiff(
  patch: string,
  limit: number,
): { readonly table: Html; readonly shown: number; readonly hidden: number } {
  const lines = readPatchLines(patch);
  const shown = Math.max(0, Math.min(lines.length, MOST_LINES, limit));
  return {
    table: html`<table class="lines diff">
      <colgroup>
        <col class="n" />
        <col class="n" />
        <col />
      </colgroup>
      <tbody>
        ${lines.slice(0, shown).map(renderLine)}
      </tbody>
    </table>`,
    shown,
    hidden: lines.length - shown,
  };
}

function renderLine({ kind, text, oldNumber, newNumber }: PatchLine): Html {
  if (kind === 'hunk' || kind === 'note')
    return html`<tr class="${kind}">
      <td colspan="3">${text}</td>
    </tr> `;
  return html`<tr class="${kind}">
    <td class="n">${oldNumber}</td>
    <td class="n">${newNumber}</td>
    <td class="c">${text}</td>
  </tr> `;
}

import { encodePath } from './encodePath';
import { addressOf, type Place } from './findPlace';
import { html, type Html } from './html';
import { formatSize } from './renderFolder';
import { renderMarkdown } from './renderMarkdown';

/** Larger files are shown by the raw view only. */
const LARGEST_SHOWN = 512 * 1024;

/** A file: Markdown as its author meant it, other text with line numbers that can be linked to. */
export function renderFile(root: string, place: Place, content: Buffer): Html {
  const { path, commit } = place;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const raw = `${root}/raw/${commit.sha}/${encodePath(path)}`;
  return html`<section class="card">
    <header>
      <h2>${name}</h2>
      <span class="subtle">${formatSize(content.length)}</span>
      <a href="${raw}">Raw</a>
    </header>
    ${renderContent(root, place, content)}
  </section>`;
}

function renderContent(
  root: string,
  { ref, path }: Place,
  content: Buffer,
): Html {
  if (content.length > LARGEST_SHOWN)
    return html`<div class="empty">
      This file is too large to be shown here. Open it raw.
    </div>`;
  if (content.includes(0))
    return html`<div class="empty">This file is not text.</div>`;
  const text = content.toString('utf8');
  if (/\.(?:md|markdown)$/i.test(path)) {
    const above = path.split('/').slice(0, -1).join('/');
    const folder = addressOf(root, 'blob', { ref, path: above });
    return html`<div class="body markdown">
      ${renderMarkdown(text, folder)}
    </div>`;
  }
  const lines = text.replace(/\n$/, '').split('\n');
  return html`<table class="lines">
    <colgroup>
      <col class="n" />
      <col />
    </colgroup>
    <tbody>
      ${lines.map(
        (line, index) => html`<tr id="L${index + 1}">
          <td class="n"><a href="#L${index + 1}">${index + 1}</a></td>
          <td class="c">${line}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

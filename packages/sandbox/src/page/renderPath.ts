import { encodePath } from './encodePath';
import type { Place } from './findPlace';
import { html, type Html } from './html';

/** Where a file or folder is: the branch, then every folder above it as a link. */
export function renderPath(root: string, { ref, path }: Place): Html {
  const base = `${root}/tree/${encodePath(ref)}`;
  const segments = path.split('/').filter(Boolean);
  return html`<nav class="path" aria-label="Path">
    <a class="branch" href="${base}">${ref}</a>
    ${segments.map((segment, index) => {
      const above = encodePath(segments.slice(0, index + 1).join('/'));
      return html`<span class="subtle">/</span>${index < segments.length - 1
          ? html`<a href="${base}/${above}">${segment}</a>`
          : html`<b>${segment}</b>`}`;
    })}
  </nav>`;
}

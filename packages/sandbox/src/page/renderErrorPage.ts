import { html, type Html } from './html';
import { renderLayout } from './renderLayout';

/** A page that says what went wrong and where to go on. */
export function renderErrorPage(
  root: string,
  error: { readonly title: string; readonly message: string },
): Html {
  return renderLayout(
    { root, title: error.title, section: 'none' },
    html`<div class="card">
      <div class="empty">
        <h1>${error.title}</h1>
        <p>${error.message}</p>
        <p>
          <a href="${root}">Open the repository</a> or
          <a href="${root}/pulls">its pull requests</a>
        </p>
      </div>
    </div>`,
  );
}

import { encodePath } from './encodePath';
import { html, type Html } from './html';
import type { RepositoryPage } from './readRepositoryPage';
import { renderCommits } from './renderCommits';
import { renderFolder } from './renderFolder';
import { renderLayout } from './renderLayout';
import { renderPulls } from './renderPulls';

/** Longer lists are cut here; git lists them all. */
const MOST_BRANCHES = 30;
const MOST_PULLS = 10;

/** The overview of the repository: files, history, pull requests, branches and how to clone it. */
export function renderRepositoryPage(page: RepositoryPage): Html {
  const { root, main, pulls, branches, now } = page;
  return renderLayout(
    { root, title: 'Code', section: 'code' },
    html`<div class="title"><h1>${root.slice(1)}</h1></div>
      <div class="columns">
        <div>
          ${main
            ? html`<section class="card">
                  <header>
                    <h2>Files</h2>
                    <span class="branch">${main.place.ref}</span>
                  </header>
                  ${renderFolder(root, main.place, main.entries)}
                </section>
                ${main.readme}
                <section class="card">
                  <header>
                    <h2>Newest commits</h2>
                    <a href="${root}/commits/${encodePath(main.place.ref)}"
                      >All</a
                    >
                  </header>
                  ${renderCommits(root, main.commits, now)}
                </section>`
            : html`<div class="card">
                <div class="empty">The repository is empty.</div>
              </div>`}
        </div>
        <aside>
          <section class="card">
            <header><h2>Clone</h2></header>
            <div class="body">
              <code class="clone">git clone ${page.cloneUrl}</code>
            </div>
          </section>
          <section class="card">
            <header>
              <h2>Open pull requests</h2>
              <span class="count">${pulls.length}</span>
            </header>
            ${renderPulls(root, pulls.slice(0, MOST_PULLS), now)}
          </section>
          <section class="card">
            <header>
              <h2>Branches</h2>
              <span class="count">${branches.length}</span>
            </header>
            <ul class="rows">
              ${branches.slice(0, MOST_BRANCHES).map(
                branch => html`<li>
                  <a class="branch" href="${root}/tree/${encodePath(branch)}"
                    >${branch}</a
                  >
                </li>`,
              )}
            </ul>
          </section>
        </aside>
      </div>`,
  );
}

import { html, type Html } from '../page/html';
import { renderLayout } from '../page/renderLayout';
import { renderStatus } from './renderStatus';
import type { Application } from './toApplication';

/** Longer lists are cut here; the API has them all. */
const MOST_APPLICATIONS = 500;

/** The page of all Applications. */
export function renderApplicationsPage({
  root,
  applications,
}: {
  /** e.g. `/acme/platform` */
  readonly root: string;
  readonly applications: readonly Application[];
}): Html {
  return renderLayout(
    { root, title: 'Applications', section: 'none' },
    html`<div class="title"><h1>Applications</h1></div>
      <section class="card">
        <header>
          <h2>Argo CD</h2>
          <span class="count">${applications.length}</span>
        </header>
        ${applications.length === 0
          ? html`<div class="empty">Nothing is deployed yet.</div>`
          : html`<ul class="rows">
              ${applications.slice(0, MOST_APPLICATIONS).map(renderRow)}
            </ul>`}
      </section>`,
  );
}

function renderRow({ metadata, status }: Application): Html {
  const { namespace, name } = metadata;
  return html`<li>
    <span class="grow">
      <a
        href="/argocd/applications/${encodeURIComponent(
          namespace,
        )}/${encodeURIComponent(name)}"
        >${name}</a
      >
      <span class="subtle">${namespace}</span>
    </span>
    ${renderStatus(status.sync.status)} ${renderStatus(status.health.status)}
  </li>`;
}

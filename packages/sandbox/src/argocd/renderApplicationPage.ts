import { formatAge } from '../page/formatAge';
import { html, type Html } from '../page/html';
import { renderLayout } from '../page/renderLayout';
import { sourcesOf } from './readManifests';
import { renderStatus } from './renderStatus';
import type { Application } from './toApplication';

/** What the page of an Application shows. */
export interface ApplicationPage {
  /** e.g. `/acme/platform` */
  readonly root: string;
  readonly application: Application;
  readonly now: Date;
}

/** The page of an Application: its state, where it comes from, what runs and what was deployed before. */
export function renderApplicationPage({
  root,
  application,
  now,
}: ApplicationPage): Html {
  const { metadata, spec, status } = application;
  const { health, summary, conditions = [] } = status;
  const images = summary.images ?? [];
  const [source] = sourcesOf({ metadata, spec });
  return renderLayout(
    { root, title: metadata.name, section: 'none' },
    html`<div class="title">
        <h1>${metadata.name}</h1>
        <div class="meta">
          ${renderStatus(status.sync.status)} ${renderStatus(health.status)}
          <span>since ${formatAge(health.lastTransitionTime, now)}</span>
          <a href="/argocd/applications">${metadata.namespace}</a>
        </div>
      </div>
      ${[...conditions, health].map(
        ({ message }) => message && html`<div class="notice">${message}</div>`,
      )}
      <section class="card">
        <header><h2>Runs</h2></header>
        <ul class="rows">
          ${images.map(image => html`<li class="mono">${image}</li>`)}
          ${images.length === 0 && html`<li class="subtle">No image yet</li>`}
          ${source &&
          html`<li>
            from <span class="mono">${source.path}</span>
            <span class="subtle">of ${source.repoURL}</span>
          </li>`}
        </ul>
      </section>
      <section class="card">
        <header><h2>History</h2></header>
        ${renderHistory(root, application, now)}
      </section>`,
  );
}

function renderHistory(root: string, { status }: Application, now: Date): Html {
  const { history = [] } = status;
  if (history.length === 0)
    return html`<div class="empty">Nothing was deployed yet.</div>`;
  return html`<ul class="rows">
    ${[...history].reverse().map(entry => {
      const revision = entry.revision ?? entry.revisions[0];
      const { initiatedBy, deployedAt } = entry;
      return html`<li>
        <a class="mono grow" href="${root}/commit/${revision}"
          >${revision.slice(0, 7)}</a
        >
        <span class="subtle">
          ${'username' in initiatedBy ? initiatedBy.username : 'automated'}
          ${formatAge(deployedAt, now)}
        </span>
      </li>`;
    })}
  </ul>`;
}

import type { PullRequest } from '../pulls/PullRequest';
import { html, type Html } from './html';
import { renderLayout } from './renderLayout';
import { renderPulls } from './renderPulls';

/** What the list of pull requests shows. */
export interface PullListPage {
  /** e.g. `/acme/platform` */
  readonly root: string;
  readonly state: PullRequest['state'];
  /** All there are, newest first. */
  readonly pulls: readonly PullRequest[];
  readonly now: Date;
}

/** The list of pull requests, the open or the closed ones. */
export function renderPullListPage({
  root,
  state,
  pulls,
  now,
}: PullListPage): Html {
  const open = pulls.filter(pull => pull.state === 'open');
  const closed = pulls.filter(pull => pull.state === 'closed');
  const current = (name: PullRequest['state']) =>
    state === name && html` aria-current="page"`;
  return renderLayout(
    { root, title: 'Pull requests', section: 'pulls' },
    html`<div class="title"><h1>Pull requests</h1></div>
      <nav class="jump" aria-label="State">
        <a href="${root}/pulls" ${current('open')}>
          Open <span class="count">${open.length}</span>
        </a>
        <a href="${root}/pulls?state=closed" ${current('closed')}>
          Closed <span class="count">${closed.length}</span>
        </a>
      </nav>
      <section class="card">
        ${renderPulls(root, state === 'open' ? open : closed, now)}
      </section>`,
  );
}

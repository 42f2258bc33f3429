import type { CheckRun } from '../checks/CheckRun';
import type { CommitStatus } from '../checks/CommitStatus';
import type { Review } from '../pulls/PullRequest';
import { html, type Html } from './html';

/** What others say of a pull request's newest commit. */
export interface Judgements {
  readonly statuses: readonly CommitStatus[];
  readonly checkRuns: readonly CheckRun[];
  readonly reviews: readonly Review[];
}

const TONE: Record<string, string> = {
  success: 'good',
  APPROVED: 'good',
  failure: 'bad',
  error: 'bad',
  timed_out: 'bad',
  action_required: 'bad',
  CHANGES_REQUESTED: 'bad',
  pending: 'waiting',
  queued: 'waiting',
  in_progress: 'waiting',
};

/** Checks and reviews as a card; nothing when nobody said anything yet. */
export function renderChecks({
  statuses,
  checkRuns,
  reviews,
}: Judgements): Html | false {
  const rows = [
    ...checkRuns.map(({ name, conclusion, status, detailsUrl, output }) =>
      renderRow(conclusion ?? status, name, output.title, detailsUrl),
    ),
    ...statuses.map(({ context, state, description, targetUrl }) =>
      renderRow(state, context, description, targetUrl),
    ),
    ...reviews.map(({ user, state, body }) =>
      renderRow(state, user.login, body, null),
    ),
  ];
  if (rows.length === 0) return false;
  return html`<section class="card">
    <header><h2>Checks and reviews</h2></header>
    <ul class="rows">
      ${rows}
    </ul>
  </section>`;
}

function renderRow(
  state: string,
  name: string,
  text: string | null,
  url: string | null,
): Html {
  // Whoever reports a check chooses the address, so it may be anything but a link.
  const linked = url && /^https?:\/\//i.test(url);
  return html`<li>
    <span class="badge ${TONE[state] ?? 'neutral'}"
      >${state.toLowerCase().replace('_', ' ')}</span
    >
    <span class="grow">
      ${linked
        ? html`<a href="${url}" rel="noopener noreferrer nofollow">${name}</a>`
        : name}
      ${text && html`<span class="subtle">${text}</span>`}
    </span>
  </li>`;
}

import type { PullRequest } from '../pulls/PullRequest';
import { formatAge } from './formatAge';
import { html, type Html } from './html';
import { renderPullState } from './renderPullState';

/** Pull requests as rows, or a sentence when there is none. */
export function renderPulls(
  root: string,
  pulls: readonly PullRequest[],
  now: Date,
): Html {
  if (pulls.length === 0)
    return html`<div class="empty">No pull requests here.</div>`;
  return html`<ul class="rows">
    ${pulls.map(
      pull => html`<li>
        ${renderPullState(pull)}
        <span class="grow">
          <a href="${root}/pull/${pull.number}">${pull.title}</a>
          <span class="number">#${pull.number}</span>
          ${pull.labels.map(label => html`<span class="label">${label}</span>`)}
        </span>
        <span class="subtle">
          ${pull.user.login} ${formatAge(pull.createdAt, now)}
        </span>
      </li>`,
    )}
  </ul>`;
}

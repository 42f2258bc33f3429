import type { PullRequest } from '../pulls/PullRequest';
import { html, type Html } from './html';
import { STATE_ICONS } from './icons';

function nameState(pull: PullRequest): keyof typeof STATE_ICONS {
  if (pull.merged) return 'merged';
  if (pull.state === 'closed') return 'closed';
  return pull.draft ? 'draft' : 'open';
}

const WORDS = {
  open: 'Open',
  draft: 'Draft',
  merged: 'Merged',
  closed: 'Closed',
};

/** A pull request's state as a badge: colour, icon and word. */
export function renderPullState(pull: PullRequest): Html {
  const state = nameState(pull);
  return html`<span class="badge ${state}"
    >${STATE_ICONS[state]}${WORDS[state]}</span
  >`;
}

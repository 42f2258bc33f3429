import type { PullRequest } from '../pulls/PullRequest';
import { formatAge } from './formatAge';
import { html, type Html } from './html';
import { FORM_FIELD } from './formToken';

/** What the merge box of a pull request must know. */
export interface MergeBox {
  /** e.g. `/acme/platform` */
  readonly root: string;
  readonly pull: PullRequest;
  /** Null when it is closed. */
  readonly mergeable: boolean | null;
  /** True when both branches exist, so that a closed one can be reopened. */
  readonly reopenable: boolean;
  /** Proves that a form was filled in on this page. */
  readonly formToken: string;
  readonly now: Date;
}

/** What can be done with a pull request now, or what became of it. Every button works without a script. */
export function renderMergeBox(box: MergeBox): Html {
  const { pull, root, now } = box;
  if (pull.merged) {
    const { by, at, commit } = pull.merged;
    return renderOutcome(
      'merged',
      'Merged',
      html`${by.login} merged
        <a class="mono" href="${root}/commit/${commit}"
          >${commit.slice(0, 7)}</a
        >
        into <span class="branch">${pull.base.ref}</span> ${formatAge(
          at,
          now,
        )}.`,
    );
  }
  if (pull.state === 'closed')
    return renderOutcome(
      'bad',
      'Closed without merging',
      box.reopenable
        ? 'Its branch is still there, so it can be opened again.'
        : 'Its branch is gone, so it can not be opened again.',
      box.reopenable &&
        renderForm(box, 'reopen', html`<button>Reopen</button>`),
    );
  const close = renderForm(box, 'close', html`<button>Close</button>`);
  if (pull.draft)
    return renderOutcome('', 'Draft', 'A draft can not be merged.', close);
  if (!box.mergeable)
    return renderOutcome(
      'bad',
      'Conflicts with the base',
      html`Merge <span class="branch">${pull.base.ref}</span> into the branch,
        solve the conflicts and push.`,
      close,
    );
  return renderOutcome(
    'good',
    'Ready to merge',
    html`No conflicts with <span class="branch">${pull.base.ref}</span>.`,
    renderForm(
      box,
      'merge',
      html`<label for="method">How to merge</label>
        <select id="method" name="method">
          <option value="merge">Merge commit</option>
          <option value="squash">Squash into one</option>
          <option value="rebase">Rebase</option>
        </select>
        <button class="primary">Merge</button>`,
    ),
    close,
  );
}

function renderOutcome(
  tone: string,
  title: string,
  text: Html | string,
  ...forms: (Html | false)[]
): Html {
  return html`<section class="card outcome ${tone}" aria-label="Merging">
    <div class="body">
      <h2>${title}</h2>
      <p>${text}</p>
      ${forms}
    </div>
  </section>`;
}

function renderForm(
  { root, pull, formToken }: MergeBox,
  action: string,
  fields: Html,
): Html {
  return html`<form
    method="post"
    action="${root}/pull/${pull.number}/${action}"
  >
    <input type="hidden" name="${FORM_FIELD}" value="${formToken}" />
    <input type="hidden" name="sha" value="${pull.head.sha}" />
    ${fields}
  </form>`;
}

import type { ParsedCommit } from '../git/parseCommit';
import type { ChangedFile } from '../compare/readChangedFiles';
import { formatAge } from './formatAge';
import { html, type Html } from './html';
import { renderChangedFiles } from './renderChangedFiles';
import { renderLayout } from './renderLayout';

/** What the page of a commit shows. */
export interface CommitPage {
  /** e.g. `/acme/platform` */
  readonly root: string;
  readonly commit: ParsedCommit;
  /** Against its first parent. */
  readonly files: readonly ChangedFile[];
  readonly now: Date;
}

/** The page of a commit: its message, its place in history and every line it changed. */
export function renderCommitPage({
  root,
  commit,
  files,
  now,
}: CommitPage): Html {
  const { sha, message, author, parents } = commit;
  const [subject, ...rest] = message.trim().split('\n');
  const text = rest.join('\n').trim();
  return renderLayout(
    { root, title: subject || sha.slice(0, 7), section: 'code' },
    html`<div class="title">
        <h1>${subject || 'No message'}</h1>
        <div class="meta">
          <span><b>${author.name}</b> ${formatAge(author.date, now)}</span>
          <span class="mono">${sha}</span>
          ${parents.map(
            parent => html`<span>
              parent
              <a class="mono" href="${root}/commit/${parent}"
                >${parent.slice(0, 7)}</a
              >
            </span>`,
          )}
        </div>
      </div>
      ${text &&
      html`<section class="card">
        <div class="body message">${text}</div>
      </section>`}
      ${renderChangedFiles(root, sha, files)}`,
  );
}

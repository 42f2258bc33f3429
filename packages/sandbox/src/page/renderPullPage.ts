import type { ParsedCommit } from '../git/parseCommit';
import type { Comment } from '../issues/readComments';
import type { ChangedFile } from '../compare/readChangedFiles';
import { encodePath } from './encodePath';
import { formatAge } from './formatAge';
import { html, type Html } from './html';
import { renderChangedFiles } from './renderChangedFiles';
import { renderChecks, type Judgements } from './renderChecks';
import { renderCommits } from './renderCommits';
import { renderLayout } from './renderLayout';
import { renderMarkdown } from './renderMarkdown';
import { renderMergeBox, type MergeBox } from './renderMergeBox';
import { renderPullState } from './renderPullState';

/** Everything that the page of a pull request shows. */
export interface PullPage extends MergeBox, Judgements {
  readonly commits: readonly ParsedCommit[];
  readonly files: readonly ChangedFile[];
  readonly comments: readonly Comment[];
  /** Why the last button did not do what it says. */
  readonly problem?: string;
}

/** The page of a pull request: what, why, what can be done, and every line it changes. */
export function renderPullPage(page: PullPage): Html {
  const { root, pull, commits, files, comments, now, problem } = page;
  return renderLayout(
    { root, title: `${pull.title} · #${pull.number}`, section: 'pulls' },
    html`${problem && html`<div class="notice" role="alert">${problem}</div>`}
      <div class="title">
        <h1>${pull.title} <span class="number">#${pull.number}</span></h1>
        <div class="meta">
          ${renderPullState(pull)}
          <span>
            <b>${pull.user.login}</b>
            ${pull.merged ? 'proposed' : 'wants to merge'} ${commits.length}
            ${commits.length === 1 ? 'commit' : 'commits'} into
            ${renderBranch(root, pull.base.ref)} from
            ${renderBranch(root, pull.head.ref)},
            ${formatAge(pull.createdAt, now)}
          </span>
          ${pull.labels.map(label => html`<span class="label">${label}</span>`)}
        </div>
      </div>
      <nav class="jump" aria-label="On this page">
        <a href="#description">Description</a>
        <a href="#commits">
          Commits <span class="count">${commits.length}</span>
        </a>
        <a href="#files">
          Files changed <span class="count">${files.length}</span>
        </a>
      </nav>
      <div class="columns">
        <div>
          ${renderText(
            'description',
            pull.user.login,
            pull.createdAt,
            pull.body,
            now,
          )}
          ${comments.map(({ id, user, createdAt, body }) =>
            renderText(`issuecomment-${id}`, user.login, createdAt, body, now),
          )}
          <section class="card" id="commits">
            <header><h2>Commits</h2></header>
            ${renderCommits(root, commits, now)}
          </section>
        </div>
        <aside>${renderMergeBox(page)} ${renderChecks(page)}</aside>
      </div>
      ${renderChangedFiles(root, pull.head.sha, files)}`,
  );
}

function renderBranch(root: string, branch: string): Html {
  return html`<a class="branch" href="${root}/tree/${encodePath(branch)}"
    >${branch}</a
  >`;
}

function renderText(
  id: string,
  login: string,
  time: string,
  text: string | null,
  now: Date,
): Html {
  return html`<article class="card" id="${id}">
    <header>
      <h2>${login}</h2>
      <span class="subtle">${formatAge(time, now)}</span>
    </header>
    <div class="body markdown">
      ${text
        ? renderMarkdown(text)
        : html`<p class="subtle">No description.</p>`}
    </div>
  </article>`;
}

import type { ParsedCommit } from '../git/parseCommit';
import { formatAge } from './formatAge';
import { html, type Html } from './html';

/** Commits as rows: the first line of the message, who, when, and the id. */
export function renderCommits(
  root: string,
  commits: readonly ParsedCommit[],
  now: Date,
): Html {
  return html`<ul class="rows">
    ${commits.map(({ sha, message, author }) => {
      const [subject] = message.split('\n');
      return html`<li>
        <span class="grow">
          <a href="${root}/commit/${sha}">${subject || 'No message'}</a>
        </span>
        <span class="subtle"
          >${author.name} ${formatAge(author.date, now)}</span
        >
        <a class="mono subtle" href="${root}/commit/${sha}"
          >${sha.slice(0, 7)}</a
        >
      </li>`;
    })}
  </ul>`;
}

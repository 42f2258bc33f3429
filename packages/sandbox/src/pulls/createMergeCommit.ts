import type { Actor } from '../api/Actor';
import { toGitHubTime } from '../api/toGitHubTime';
import type { NewSignature } from '../commits/formatCommit';
import { toCommitEmail } from '../commits/toCommitEmail';
import { listCommits } from '../git/listCommits';
import { readCommit } from '../git/readCommit';
import type { SandboxContext } from '../SandboxContext';
import { mergeTrees } from './mergeTrees';
import type { PullRequest } from './PullRequest';
import { writeCommit } from '../commits/writeCommit';

/** What to merge, how, and in whose name. */
export interface Merge {
  readonly pull: PullRequest;
  readonly actor: Actor;
  readonly method: 'merge' | 'squash' | 'rebase';
  /** First line and rest of the commit's message; GitHub's defaults when absent. */
  readonly title?: string;
  readonly message?: string;
}

/**
 * Creates the commit that the base branch shall move to, without a work tree. No ref is touched.
 *
 * @returns the commit, or `undefined` when head and base conflict
 */
export async function createMergeCommit(
  context: SandboxContext,
  merge: Merge,
): Promise<string | undefined> {
  const { pull, actor, method } = merge;
  const { base, head } = pull;
  const tree = await mergeTrees(context.gitDir, base.sha, head.sha);
  if (!tree) return undefined;
  if (method === 'rebase') return replayCommits(context, merge);
  return writeCommit(context.gitDir, {
    tree,
    parents: method === 'merge' ? [base.sha, head.sha] : [base.sha],
    author: signAs(context, method === 'squash' ? pull.user : actor),
    committer: signAs(context, actor),
    message: describeMerge(context, merge),
  });
}

function describeMerge(
  { repository: { owner } }: SandboxContext,
  { pull, method, title, message }: Merge,
): string {
  const { number, head } = pull;
  const [defaultTitle, defaultMessage] =
    method === 'merge'
      ? [`Merge pull request #${number} from ${owner}/${head.ref}`, pull.title]
      : [`${pull.title} (#${number})`, ''];
  return [title ?? defaultTitle, message ?? defaultMessage]
    .filter(Boolean)
    .join('\n\n');
}

/** Puts every commit of the head that is no merge onto the base, one after the other. */
async function replayCommits(
  context: SandboxContext,
  { pull, actor }: Merge,
): Promise<string | undefined> {
  const { gitDir, objects } = context;
  const commits = await listCommits(context, [
    '--reverse',
    '--topo-order',
    '--no-merges',
    pull.head.sha,
    `^${pull.base.sha}`,
  ]);
  const committer = signAs(context, actor);
  let tip = pull.base.sha;
  let tree = (await readCommit(objects, tip))?.tree;
  for (const { sha, parents, author, message } of commits) {
    if (!tree) return undefined;
    const replayed = { author, committer, message };
    // A commit with the tip's files on the replayed commit's parent: merging the two applies just the difference
    // that the commit made. Git before 2.40 can not be told a merge base.
    const ours = await writeCommit(gitDir, { ...replayed, tree, parents });
    tree = await mergeTrees(gitDir, ours, sha);
    if (tree)
      tip = await writeCommit(gitDir, { ...replayed, tree, parents: [tip] });
  }
  return tree && tip;
}

/** How an account of the sandbox signs a commit that the sandbox makes for it, now. */
function signAs(context: SandboxContext, actor: Actor): NewSignature {
  return {
    name: actor.login,
    email: toCommitEmail(actor),
    date: toGitHubTime(context.now()),
  };
}

import type { Actor } from '../api/Actor';
import { toSimpleUser } from '../api/toSimpleUser';
import { listCommits } from '../git/listCommits';
import type { ParsedCommit } from '../git/parseCommit';
import { listTouchedPaths, type TouchedPaths } from './listTouchedPaths';
import { readRef } from './readRef';
import { toRepository } from '../repository/toRepository';
import type { SandboxContext } from '../SandboxContext';
import { NO_COMMIT, type RefUpdate } from './RefUpdate';

/** GitHub lists no more commits than this in one push. */
const MOST_COMMITS = 2048;

/** Tells the listeners of `push` that a ref has moved, with the payload of GitHub's webhook. */
export async function emitPush(
  context: SandboxContext,
  actor: Actor,
  { ref, before, after }: RefUpdate,
): Promise<void> {
  const pushed = await listPushedCommits(context, before, after);
  const touched = await listTouchedPaths(
    context.gitDir,
    pushed.map(({ sha }) => sha),
  );
  const commits = pushed.map(commit =>
    toPushedCommit(context, commit, touched.get(commit.sha)),
  );
  const name = ref.replace(/^refs\/(heads|tags)\//, '');
  const { owner, name: repository } = context.repository;
  const htmlUrl = `${context.baseUrl}/${owner}/${repository}`;
  context.emit('push', {
    ref,
    before,
    after,
    created: before === NO_COMMIT,
    deleted: after === NO_COMMIT,
    forced: await isForced(context, before, after),
    base_ref: null,
    compare:
      before === NO_COMMIT
        ? `${htmlUrl}/commits/${name}`
        : `${htmlUrl}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits,
    head_commit: commits.at(-1) ?? null,
    repository: toRepository(context),
    pusher: { name: actor.login, email: null },
    sender: toSimpleUser(context, actor),
  });
}

async function listPushedCommits(
  context: SandboxContext,
  before: string,
  after: string,
): Promise<ParsedCommit[]> {
  if (after === NO_COMMIT) return [];
  // A new branch brings what the default branch does not have yet.
  const known =
    before === NO_COMMIT
      ? await readRef(
          context.gitDir,
          `refs/heads/${context.repository.defaultBranch}`,
        )
      : before;
  return listCommits(context, [
    '--reverse',
    `--max-count=${MOST_COMMITS}`,
    after,
    ...(known ? [`^${known}`] : []),
  ]);
}

async function isForced(
  context: SandboxContext,
  before: string,
  after: string,
): Promise<boolean> {
  if (before === NO_COMMIT || after === NO_COMMIT) return false;
  const lost = await listCommits(context, [
    '--max-count=1',
    before,
    `^${after}`,
  ]);
  return lost.length > 0;
}

function toPushedCommit(
  context: SandboxContext,
  commit: ParsedCommit,
  touched: TouchedPaths = { added: [], modified: [], removed: [] },
) {
  const { owner, name } = context.repository;
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: commit.committer.date,
    url: `${context.baseUrl}/${owner}/${name}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    ...touched,
  };
}

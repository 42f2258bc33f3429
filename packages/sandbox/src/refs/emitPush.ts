import type { Actor } from '../api/Actor';
import { repositoryPageUrl } from '../api/repositoryUrl';
import { toSimpleUser } from '../api/toSimpleUser';
import { listCommits } from '../git/listCommits';
import type { ParsedCommit } from '../git/parseCommit';
import { listTouchedPaths, type TouchedPaths } from './listTouchedPaths';
import { toRepository } from '../repository/toRepository';
import type { SandboxContext } from '../SandboxContext';
import type { SandboxWrite } from '../SandboxEvents';
import { NO_COMMIT, type RefUpdate } from './RefUpdate';

/** GitHub lists no more commits than this in one push. */
const MOST_COMMITS = 2048;

/** Tells whoever listens that a ref has moved. */
export function emitPush(
  context: SandboxContext,
  actor: Actor,
  update: RefUpdate,
): void {
  context.events.emit({
    name: 'push',
    ref: update.ref,
    write: toWrite(actor, update),
    describe: () => describePush(context, actor, update),
  });
}

function toWrite(
  { login }: Actor,
  { ref, before, after }: RefUpdate,
): SandboxWrite {
  const shared = { actor: login, branch: ref.replace(/^refs\/heads\//, '') };
  if (before === NO_COMMIT)
    return { ...shared, action: 'branch-created', after };
  if (after === NO_COMMIT)
    return { ...shared, action: 'branch-deleted', before };
  return { ...shared, action: 'branch-moved', before, after };
}

/** The payload of GitHub's webhook. */
async function describePush(
  context: SandboxContext,
  actor: Actor,
  update: RefUpdate,
) {
  const { ref, before, after } = update;
  const pushed = await listPushedCommits(context, update);
  const touched = await listTouchedPaths(
    context.gitDir,
    pushed.map(({ sha }) => sha),
  );
  const commits = pushed.map(commit =>
    toPushedCommit(context, commit, touched.get(commit.sha)),
  );
  const name = ref.replace(/^refs\/(heads|tags)\//, '');
  const htmlUrl = repositoryPageUrl(context);
  return {
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
  };
}

async function listPushedCommits(
  context: SandboxContext,
  { ref, before, after }: RefUpdate,
): Promise<ParsedCommit[]> {
  if (after === NO_COMMIT) return [];
  // A new branch brings what no other has yet.
  const known =
    before === NO_COMMIT
      ? [`--exclude=${ref.replace('refs/heads/', '')}`, '--branches']
      : [before];
  return listCommits(context, [
    '--reverse',
    `--max-count=${MOST_COMMITS}`,
    after,
    '--not',
    ...known,
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
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: commit.committer.date,
    url: `${repositoryPageUrl(context)}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    ...touched,
  };
}

import { listCommits } from '../git/listCommits';
import type { ParsedCommit } from '../git/parseCommit';
import type { PullRequest } from '../pulls/PullRequest';
import { readPulls } from '../pulls/readPulls';
import { listRefs } from '../refs/listRefs';
import { resolveCommit } from '../refs/resolveCommit';
import type { SandboxContext } from '../SandboxContext';
import { listTree, type ListedEntry } from '../trees/listTree';
import type { Place } from './findPlace';
import type { Html } from './html';
import { renderReadme } from './renderReadme';

/** What the overview of the repository shows. */
export interface RepositoryPage {
  /** e.g. `/acme/platform` */
  readonly root: string;
  readonly cloneUrl: string;
  readonly branches: readonly string[];
  /** Open ones, newest first. */
  readonly pulls: readonly PullRequest[];
  /** The default branch; absent while the repository is empty. */
  readonly main?: {
    readonly place: Place;
    readonly entries: readonly ListedEntry[];
    readonly commits: readonly ParsedCommit[];
    readonly readme?: Html;
  };
  readonly now: Date;
}

/** How many commits the overview shows. */
const NEWEST_COMMITS = 8;

/** Reads what {@link RepositoryPage} needs. */
export async function readRepositoryPage(
  context: SandboxContext,
  root: string,
): Promise<RepositoryPage> {
  const { gitDir, repository } = context;
  const ref = repository.defaultBranch;
  const [refs, pulls, commit] = await Promise.all([
    listRefs(gitDir, ['refs/heads']),
    readPulls(context),
    resolveCommit(context, ref),
  ]);
  const place = commit && { ref, commit, path: '' };
  return {
    root,
    cloneUrl: `${context.baseUrl}${root}.git`,
    branches: refs.map(({ ref: name }) => name.slice('refs/heads/'.length)),
    pulls: pulls.filter(({ state }) => state === 'open').reverse(),
    main: place && {
      place,
      entries: await listTree(gitDir, place.commit.tree),
      commits: await listCommits(context, [
        `--max-count=${NEWEST_COMMITS}`,
        place.commit.sha,
      ]),
      readme: await renderReadme(context, root, place, place.commit.tree),
    },
    now: context.now(),
  };
}

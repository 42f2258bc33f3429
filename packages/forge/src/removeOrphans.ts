import type { OrphanBranch } from './Forge';
import type { Branch } from './GitHubBranches';
import type { CommitText } from './gitHubSchemas';
import type { ProposalCalls } from './ProposalCalls';
import { BRANCH_PREFIX, readOwnCommit } from './proposalCommit';
import { removeBranch } from './removeBranch';

/** Branches that are looked at in one sweep: in a repository with many, the next goes on where this one ends. */
const MOST_LOOKS = 50;

/** What an orphan is told by. */
export interface OrphanCriteria {
  /** Whether a creation is known, and will never write again unless a person asks for it. */
  readonly hasEnded: (creation: string) => Promise<boolean>;
  /** The address of the bot's commits, where it is known. */
  readonly botEmail?: string;
  /** Heads of open pull requests, and those that were looked at before and are none. It is added to. */
  readonly known: Set<string>;
  /** The last branch that was looked at; absent before the first sweep. */
  readonly after?: string;
}

/** What a sweep came to. */
export interface Sweep {
  readonly removed: OrphanBranch[];
  /** Where the next one goes on; absent when it begins anew. */
  readonly last?: string;
}

/**
 * Removes the branches that creations left behind: Slipway made every commit of them, no pull request ever had their
 * head, and the creation has ended. One that a person pushed to is never touched.
 *
 * @throws ForgeError
 */
export async function removeOrphans(
  github: ProposalCalls,
  criteria: OrphanCriteria,
): Promise<Sweep> {
  const { known, after = '' } = criteria;
  const removed: OrphanBranch[] = [];
  const branches = await github.branches.list(BRANCH_PREFIX);
  const left = branches
    .filter(({ name, head }) => !known.has(head) && name > after)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const branch of left.slice(0, MOST_LOOKS)) {
    const creation = await readOrphan(github, branch, criteria);
    if (!creation) continue;
    if (await removeBranch(github, branch.name, branch.head))
      removed.push({ branch: branch.name, commit: branch.head, creation });
  }
  return {
    removed,
    ...(left.length > MOST_LOOKS && { last: left[MOST_LOOKS - 1].name }),
  };
}

/** @returns the creation that left the branch behind; `undefined` when it is no orphan */
async function readOrphan(
  github: ProposalCalls,
  { name, head }: Branch,
  { hasEnded, botEmail, known }: OrphanCriteria,
): Promise<string | undefined> {
  const pulls = await github.pulls.list(name);
  if (pulls.some(({ pull }) => pull.head === head)) {
    known.add(head);
    return undefined;
  }
  const commits = await github.branches.listCommits(github.baseBranch, head);
  const isOwn = (commit: CommitText) =>
    readOwnCommit(commit)?.creation !== undefined &&
    (botEmail === undefined || commit.author?.email === botEmail);
  if (!commits?.length || !commits.every(isOwn)) {
    known.add(head);
    return undefined;
  }
  const { creation } = readOwnCommit(commits.at(-1)!)!;
  return (await hasEnded(creation!)) ? creation : undefined;
}

import type { RepositoryFile } from '@slipway/change-set';

/** A commit of the base branch and its tree, by their git ids. */
export interface BaseCommit {
  readonly commit: string;
  readonly tree: string;
  /** When it was committed, ISO 8601, where that is known. */
  readonly committedAt?: string;
}

/** A pull request as the rest of the portal needs it. */
export interface PullRequest {
  readonly number: number;
  /** The page a person opens. */
  readonly url: string;
  readonly state: 'open' | 'closed' | 'merged';
  /** The git id of the head branch's last commit. */
  readonly head: string;
}

/** A pull request, and when what became of it happened. Each moment is ISO 8601. */
export interface PullRequestHistory extends PullRequest {
  readonly openedAt: string;
  /** When it was approved first; it is asked for only of what was merged. */
  readonly approvedAt?: string;
  /** When it was merged, or closed without. */
  readonly closedAt?: string;
  readonly mergedAt?: string;
  /** The commit that brought it to the base branch. */
  readonly mergeCommit?: string;
  /** Who merged it: a login of GitHub. */
  readonly mergedBy?: string;
}

/** New files, to become one pull request. */
export interface Proposal {
  /** Head branch, e.g. `slipway/order/api`. It is the lock: one branch, one pull request. */
  readonly branch: string;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly files: readonly RepositoryFile[];
  /** Entity reference of the person who asks, e.g. `user:default/guest`. */
  readonly requester: string;
  /** When the person did, ISO 8601; it comes back by {@link OpenProposal.askedAt}. */
  readonly askedAt?: string;
  /** The commit to make the new one on; without it, where the base branch stands. */
  readonly base?: BaseCommit;
  /**
   * What asks, e.g. the id of a task; letters, digits and `_.:-`. The same creation ends in the same pull request, even
   * when that was merged or closed meanwhile; another one that asks for the same after a close is a new creation.
   */
  readonly creation?: string;
  /**
   * Fencing: whether this attempt is still the one that goes on with the creation. Asked right before each write that
   * others see. A promise that rejects is thrown, and nothing is written.
   */
  readonly isCurrent?: () => Promise<boolean>;
  /**
   * An attempt of this creation was made before, and a call of it may still be on its way to GitHub. Costs one call, by
   * which a pull request that both opened is closed again.
   */
  readonly isResumed?: boolean;
  /**
   * Whether another creation has ended, whose branch without a pull request holds the name. Only then the name is taken
   * over, on top of that branch.
   */
  readonly hasEnded?: (creation: string) => Promise<boolean>;
}

/** A branch that a creation left behind without a pull request. */
export interface OrphanBranch {
  readonly branch: string;
  /** Where it stood. */
  readonly commit: string;
  readonly creation: string;
}

/** A pull request that a creation opened after its first one had been merged or closed. */
export interface SecondPull {
  readonly number: number;
  readonly branch: string;
  readonly creation: string;
  readonly first: Pick<PullRequest, 'number'>;
}

/** An open pull request that Slipway made, whoever pushed to it since. */
export interface OpenProposal {
  readonly number: number;
  readonly url: string;
  readonly branch: string;
  readonly head: string;
  /** Entity reference of the person who asked; unknown when the branch holds no commit of Slipway's. */
  readonly requester?: string;
  /** When the person asked, ISO 8601; unknown where no commit says so. */
  readonly askedAt?: string;
  /** ISO 8601. */
  readonly openedAt: string;
}

/** Files of a change that were read, and the paths of all that it adds or replaces. */
export interface ChangedFiles {
  readonly files: readonly RepositoryFile[];
  readonly paths: readonly string[];
}

/** What happened from one commit to another. */
export interface RepositoryChanges extends ChangedFiles {
  readonly removed: readonly string[];
}

/** What became of a proposal. A refusal is something the person can act on, so it is a value. */
export type ProposalResult =
  | { readonly outcome: 'opened'; readonly pullRequest: PullRequest }
  /**
   * The same creation, or the same person with the same files, proposed this before: nothing was changed. A creation's
   * own pull request may be merged or closed by now.
   */
  | { readonly outcome: 'found'; readonly pullRequest: PullRequest }
  /** These paths are on the base branch already. */
  | { readonly outcome: 'path-taken'; readonly paths: readonly string[] }
  /** Another proposal, or a person's own branch, holds the head branch. */
  | {
      readonly outcome: 'branch-taken';
      readonly branch: string;
      readonly requester?: string;
      readonly pullRequest?: PullRequest;
      /** The branch has no open pull request, and a person pushed onto Slipway's commit: it was left as it is. */
      readonly isPushed?: boolean;
    };

/** The one port through which Slipway reads and writes the platform repository. */
export interface Forge {
  /** Where a person looks at the repository, e.g. `https://github.com/acme/platform`. */
  readonly url: string;
  readonly baseBranch: string;
  /**
   * Where a person looks at a file or a folder (ending in `/`).
   *
   * @param revision - a branch or a commit; the base branch without
   */
  urlOf(path: string, revision?: string): string;
  /** Where a person looks at a commit; the id comes last. */
  urlOfCommit(commit: string): string;
  /** Reads where the base branch stands now. One call. */
  readBase(): Promise<BaseCommit>;
  /**
   * Reads files of a commit. One call: the tarball.
   *
   * @param isWanted - says which paths to keep
   */
  readFiles(
    commit: string,
    isWanted: (path: string) => boolean,
  ): Promise<RepositoryFile[]>;
  /**
   * Reads what changed from a commit to a later one. One call, and one for each wanted file that was not new.
   *
   * @param isWanted - says which paths to read
   * @returns `undefined` when it is better to read everything: too much has changed, or the history was rewritten
   */
  readChanges(
    from: string,
    to: string,
    isWanted: (path: string) => boolean,
  ): Promise<RepositoryChanges | undefined>;
  /** Reads one file of a commit, `undefined` when none lies there. One call. */
  readFile(commit: string, path: string): Promise<RepositoryFile | undefined>;
  /**
   * Reads which files a commit of the base branch holds. One call, whatever their size: texts are compared by their ids.
   *
   * @returns tells whether it holds exactly a file, its mode apart; `undefined` when GitHub cannot list the tree at once
   */
  readHolder(
    base: BaseCommit,
  ): Promise<((file: RepositoryFile) => boolean) | undefined>;
  /** True when a commit belongs to the base branch. One call. */
  isOnBase(commit: string): Promise<boolean>;
  /**
   * Lists the open pull requests that Slipway made to the base branch. One call a hundred open pull requests, free of
   * GitHub's quota while none has changed, and one for each head that was not seen before.
   */
  listOpenProposals(): Promise<OpenProposal[]>;
  /**
   * Reads what became of a pull request. One call, and one more for the approval of what was merged.
   *
   * @throws ForgeError `not-found` when there is none of that number
   */
  readProposal(number: number): Promise<PullRequestHistory>;
  /**
   * Reads the files that a pull request adds. One call a hundred files.
   *
   * @param isWanted - says which paths to read
   */
  readProposalFiles(
    proposal: OpenProposal,
    isWanted: (path: string) => boolean,
  ): Promise<ChangedFiles>;
  /**
   * Finds the pull request of the same creation, whatever became of it; else the one that the same person opened with
   * the same files, as long as it is open or its files are on the base branch.
   */
  findProposal(
    proposal: Pick<Proposal, 'branch' | 'files' | 'requester' | 'creation'>,
  ): Promise<PullRequest | undefined>;
  /**
   * Finds which of these new files cannot be added to the base branch as it stands now.
   *
   * @returns the existing paths that are in the way
   */
  findTaken(files: readonly RepositoryFile[]): Promise<string[]>;
  /**
   * Opens one pull request with the files, or finds the one that a former try opened. Safe to repeat after any
   * failure, at any time, by any number of replicas: it never moves a branch backwards, and deletes only one that it
   * made itself and was too late with.
   *
   * @throws ForgeError when the forge cannot be asked, asks to wait (`rate-limited`), or `isCurrent` says no
   *   (`superseded`)
   */
  proposeChange(proposal: Proposal): Promise<ProposalResult>;
  /**
   * Removes the branches that creations left behind without a pull request. Conservative: Slipway made every commit of
   * them, and the creation has ended. One call, one for each branch that was not seen before, and a few for each orphan.
   *
   * @param hasEnded - whether a creation is known, and will never write again unless a person asks for it
   * @returns what was removed
   */
  removeOrphans(
    hasEnded: (creation: string) => Promise<boolean>,
  ): Promise<OrphanBranch[]>;
  /**
   * Closes pull requests that arrived after the one of the same creation had been merged or closed, because the process
   * that could have taken them back was killed. One that a person opened or pushed to is left as it is. Two calls for
   * each open pull request that was not seen before.
   *
   * @param hasEnded - as for {@link removeOrphans}
   * @returns what was closed
   */
  withdrawSeconds(
    hasEnded: (creation: string) => Promise<boolean>,
  ): Promise<SecondPull[]>;
}

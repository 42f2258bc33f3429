import type { PullRequest } from './PullRequest';
import { branchRef, pullHeadRef, pullMergeRef } from './pullRefs';

/** Commit ids by full ref name. */
export type Tips = ReadonlyMap<string, string>;

/** A pull request that changed because a branch did. */
export interface FollowedPull {
  readonly action: 'synchronize' | 'closed';
  readonly pull: PullRequest;
  /** The head before it moved. */
  readonly before: string;
}

/** Says whether an open pull request stands where its branches are. */
export function isUpToDate(
  { state, head, base }: PullRequest,
  tips: Tips,
): boolean {
  return (
    state === 'closed' ||
    (tips.get(branchRef(head.ref)) === head.sha &&
      tips.get(branchRef(base.ref)) === base.sha)
  );
}

/**
 * What becomes of an open pull request when a branch moved: a push moves it, a deleted branch closes it, and a
 * base that holds its commits has merged it.
 *
 * @param tips - where all branches are now
 * @param merged - the refs whose commits are in the base's history, when the base moved
 * @param now - the time of the change, as GitHub writes it
 */
export function followPull(
  pull: PullRequest,
  tips: Tips,
  merged: Tips | undefined,
  now: string,
): FollowedPull {
  const head = tips.get(branchRef(pull.head.ref));
  const base = tips.get(branchRef(pull.base.ref));
  const before = pull.head.sha;
  const closed: PullRequest = {
    ...pull,
    state: 'closed',
    closedAt: now,
    updatedAt: now,
  };
  const mergedByUs = merged?.get(pullMergeRef(pull.number));
  const mergedByHand = merged?.has(pullHeadRef(pull.number)) ? base : undefined;
  const commit = mergedByUs ?? mergedByHand;
  if (commit)
    return {
      action: 'closed',
      pull: { ...closed, merged: { at: now, by: pull.user, commit } },
      before,
    };
  if (!head || !base) return { action: 'closed', pull: closed, before };
  return {
    action: 'synchronize',
    pull: {
      ...pull,
      head: { ...pull.head, sha: head },
      base: { ...pull.base, sha: base },
      updatedAt: head === before ? pull.updatedAt : now,
    },
    before,
  };
}

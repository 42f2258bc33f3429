import type { SandboxContext } from '../SandboxContext';
import { emitPullRequest } from './emitPullRequest';
import { followBranches } from './followBranches';
import type { FollowedPull } from './followPull';
import type { PullRequest } from './PullRequest';
import {
  PULLS,
  pullsDocumentSchema,
  type PullsDocument,
} from './PullsDocument';

const NO_PULLS: PullsDocument = { lastNumber: 0, pulls: [] };

/**
 * Changes the pull requests while no one else does, and writes them durably. What happened to their branches
 * comes first.
 *
 * @param change - receives the pull requests as they are now; when it throws, nothing is written
 * @returns what is written now
 */
export async function updatePulls(
  context: SandboxContext,
  change: (current: PullsDocument) => PullsDocument | Promise<PullsDocument>,
): Promise<PullsDocument> {
  let followed: FollowedPull[] = [];
  const written = await context.state.update(
    PULLS,
    pullsDocumentSchema,
    async current => {
      const caughtUp = await followBranches(context, current ?? NO_PULLS);
      followed = caughtUp.followed;
      return change(caughtUp.document);
    },
  );
  for (const { action, pull, before } of followed) {
    emitPullRequest(context, {
      action,
      pull,
      actor: pull.user,
      isConsequence: true,
      ...(action === 'synchronize' && {
        details: { before, after: pull.head.sha },
      }),
    });
  }
  return written;
}

/** The document with one pull request exchanged for its next version. */
export function replacePull(
  document: PullsDocument,
  next: PullRequest,
): PullsDocument {
  return {
    ...document,
    pulls: document.pulls.map(pull =>
      pull.number === next.number ? next : pull,
    ),
  };
}

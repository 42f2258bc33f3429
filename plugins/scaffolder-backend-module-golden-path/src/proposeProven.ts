import { ConflictError } from '@backstage/errors';
import {
  ForgeError,
  type Forge,
  type ProposalResult,
  type PullRequest,
} from '@slipway/forge';
import type { AnsweredAsk } from '@slipway/plugin-approval-node';
import { describeErrors } from './describeFinding';
import { proveProposal, type Unproven } from './proveProposal';
import type { ProvenWorkspace, Prover } from './proveWorkspace';

const MOST_ATTEMPTS = 3;

/** What became of a proposal; of a pull request that was there before only where it is. */
type ProposedChange =
  | Exclude<ProposalResult, { outcome: 'found' }>
  | {
      readonly outcome: 'found';
      readonly pullRequest: Pick<PullRequest, 'number' | 'url'>;
    };

/**
 * Proves a proposal on the base branch as it stands now, and commits it onto that very commit. When the forge says
 * that the base has moved, it is proven once more on the new one.
 *
 * @param writeBody - the body of the pull request, which says what was proven
 * @throws ConflictError when main or an open pull request is in the way meanwhile
 * @throws ForgeError
 */
export async function proposeProven(
  prover: Prover,
  forge: Forge,
  proposal: Unproven,
  options: {
    groups: readonly string[];
    /** Says who approved what needs it; throws as long as nobody has. */
    approve: (proven: ProvenWorkspace) => Promise<AnsweredAsk | undefined>;
    writeBody: (proven: ProvenWorkspace, approval?: AnsweredAsk) => string;
  },
): Promise<ProposedChange> {
  for (let attempt = 1; ; attempt += 1) {
    const { proven, existing } = await proveProposal(
      prover,
      forge,
      proposal,
      options.groups,
    );
    if (existing) return { outcome: 'found', pullRequest: existing };
    if (proven.errors > 0)
      throw new ConflictError(
        `${
          forge.baseBranch
        } or an open pull request has changed since this was proven:\n${describeErrors(
          proven.findings,
        )}`,
      );
    const approval = await options.approve(proven);
    // Its approval let it open before: it opens no other one.
    if (approval?.pullRequest)
      return { outcome: 'found', pullRequest: approval.pullRequest };
    try {
      return await forge.proposeChange({
        ...proposal,
        body: options.writeBody(proven, approval),
        base: proven.base,
      });
    } catch (error) {
      const isStale =
        error instanceof ForgeError && error.kind === 'stale-base';
      if (!isStale || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

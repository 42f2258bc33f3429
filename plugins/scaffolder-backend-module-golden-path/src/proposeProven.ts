import { ConflictError } from '@backstage/errors';
import { ForgeError, type Forge, type ProposalResult } from '@slipway/forge';
import { describeErrors } from './describeFinding';
import { proveProposal, type Unproven } from './proveProposal';
import type { ProvenWorkspace, Prover } from './proveWorkspace';

const MOST_ATTEMPTS = 3;

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
    writeBody: (proven: ProvenWorkspace) => string;
  },
): Promise<ProposalResult> {
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
    try {
      return await forge.proposeChange({
        ...proposal,
        body: options.writeBody(proven),
        base: proven.base,
      });
    } catch (error) {
      const isStale =
        error instanceof ForgeError && error.kind === 'stale-base';
      if (!isStale || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

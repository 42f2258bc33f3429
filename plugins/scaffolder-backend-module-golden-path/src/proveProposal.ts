import type { Forge, Proposal, PullRequest } from '@slipway/forge';
import {
  proveWorkspace,
  type ProvenWorkspace,
  type Prover,
} from './proveWorkspace';

/** A proposal as far as it is known before it is proven. */
export type Unproven = Omit<Proposal, 'body' | 'base'>;

/** What the rules say to a proposal, and the pull request that makes them say it where that is its own. */
export interface ProvenProposal {
  readonly proven: ProvenWorkspace;
  /** Holds these very files for the same person already; asked for only when there are errors. */
  readonly existing?: PullRequest;
}

/**
 * Proves a proposal. When somebody repeats what was proposed or merged before, nothing stands in its way but itself.
 *
 * @throws ForgeError
 */
export async function proveProposal(
  prover: Prover,
  forge: Forge,
  proposal: Unproven,
  groups: readonly string[],
): Promise<ProvenProposal> {
  const proven = await proveWorkspace(prover, proposal.files, groups);
  if (proven.errors === 0) return { proven };
  return { proven, existing: await forge.findProposal(proposal) };
}

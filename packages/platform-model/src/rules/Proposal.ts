import type { PlatformModel } from '../model/PlatformModel';
import type { ProposedModel } from '../model/ProposedModel';
import type { Fault, RuleInfo } from './Rule';

/** A new application that somebody wants to add to a platform repository. */
export interface Proposal {
  /** The repository as it stands. */
  readonly base: PlatformModel;
  /** The repository with the new files. */
  readonly change: ProposedModel;
  /** Entity references of the groups that the person belongs to; `undefined` when nobody in particular asks. */
  readonly groups?: readonly string[];
}

/** Judges a proposal as such: a finished repository cannot break it. */
export interface ProposalRule extends RuleInfo {
  readonly on: 'proposal';
  judgeProposal(
    proposal: Proposal,
  ): readonly (Fault & { readonly path: string })[];
}

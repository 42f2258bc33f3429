import type { ProposalRule } from '../Proposal';
import { applicationIsNew } from './applicationIsNew';
import { ownerIsOwn } from './ownerIsOwn';

export const PROPOSAL_RULES: readonly ProposalRule[] = [
  applicationIsNew,
  ownerIsOwn,
];

import { byPath } from '@slipway/change-set';
import { createHash } from 'node:crypto';
import type { Proposal } from './Forge';

/** The head branch of every proposal begins so. */
export const BRANCH_PREFIX = 'slipway/';

const CHANGE = 'Slipway-Change';
const REQUESTER = 'Requested-by';

/** Who proposed which change: what the trailers of a proposal's commit say. */
export interface ProposalIdentity {
  readonly change: string;
  readonly requester: string;
}

/**
 * Names a proposal by what it is: the same person proposing the same bytes gets the same identity, on every
 * replica and after every restart.
 */
export function identifyProposal(
  proposal: Pick<Proposal, 'branch' | 'files' | 'requester'>,
): ProposalIdentity {
  const files = [...proposal.files]
    .sort(byPath)
    .map(file => [
      file.path,
      file.encoding ?? 'utf-8',
      Boolean(file.executable),
      file.content,
    ]);
  const change = createHash('sha256')
    .update(JSON.stringify([proposal.branch, files]))
    .digest('hex');
  return { change, requester: proposal.requester };
}

/** Writes the commit message: the title, and the identity as git trailers. */
export function writeProposalMessage(
  title: string,
  identity: ProposalIdentity,
): string {
  return `${title}\n\n${REQUESTER}: ${identity.requester}\n${CHANGE}: ${identity.change}\n`;
}

/** Reads the identity back from a commit message; `undefined` for a commit that Slipway did not make. */
export function readProposalMessage(
  message: string,
): ProposalIdentity | undefined {
  const change = trailer(message, CHANGE);
  const requester = trailer(message, REQUESTER);
  return change && requester ? { change, requester } : undefined;
}

/** True when both come from the same person and hold the same files. */
export function isSameProposal(
  a: ProposalIdentity,
  b: ProposalIdentity,
): boolean {
  return a.change === b.change && a.requester === b.requester;
}

function trailer(message: string, name: string): string | undefined {
  return message.match(new RegExp(`^${name}: (\\S+)$`, 'm'))?.[1];
}

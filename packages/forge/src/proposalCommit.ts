import { byPath } from '@slipway/change-set';
import { createHash } from 'node:crypto';
import type { Proposal } from './Forge';
import type { CommitText } from './gitHubSchemas';

/** The head branch of every proposal begins so. */
export const BRANCH_PREFIX = 'slipway/';

const CHANGE = 'Slipway-Change';
const REQUESTER = 'Requested-by';
const ASKED_AT = 'Requested-at';
const CREATION = 'Slipway-Creation';

/** GitHub makes and signs the commits of an App under this address. */
const WEB_FLOW = 'noreply@github.com';

/** Who proposed which change: what the trailers of a proposal's commit say. */
export interface ProposalIdentity {
  readonly change: string;
  readonly requester: string;
  /** The creation that proposed it. */
  readonly creation?: string;
  /** When the person asked, ISO 8601. */
  readonly askedAt?: string;
}

/**
 * Names a proposal by what it is: the same person proposing the same bytes gets the same identity, on every
 * replica and after every restart. The creation says whether it is asked for anew.
 */
export function identifyProposal(
  proposal: Pick<
    Proposal,
    'branch' | 'files' | 'requester' | 'creation' | 'askedAt'
  >,
): ProposalIdentity {
  const { requester, creation, askedAt } = proposal;
  // It stands in a commit and in a comment of the pull request, and must come back as it was.
  if (creation !== undefined && !/^[\w.:-]+$/.test(creation))
    throw new Error(`'${creation}' cannot name a creation`);
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
  return {
    ...{ change, requester },
    ...(creation && { creation }),
    ...(askedAt && { askedAt: new Date(askedAt).toISOString() }),
  };
}

/** Writes the commit message: the title, and the identity as git trailers. */
export function writeProposalMessage(
  title: string,
  identity: ProposalIdentity,
): string {
  const trailers = [
    `${REQUESTER}: ${identity.requester}`,
    `${CHANGE}: ${identity.change}`,
    ...(identity.askedAt ? [`${ASKED_AT}: ${identity.askedAt}`] : []),
    ...(identity.creation ? [`${CREATION}: ${identity.creation}`] : []),
  ];
  return `${title}\n\n${trailers.join('\n')}\n`;
}

/** Reads the identity back from a commit message; `undefined` for a commit that Slipway did not make. */
export function readProposalMessage(
  message: string,
): ProposalIdentity | undefined {
  const change = trailer(message, CHANGE);
  const requester = trailer(message, REQUESTER);
  const creation = trailer(message, CREATION);
  if (!change || !requester) return undefined;
  const askedAt = trailer(message, ASKED_AT);
  return {
    ...{ change, requester },
    ...(creation && { creation }),
    ...(askedAt && { askedAt }),
  };
}

/**
 * Reads whose attempt a commit is.
 *
 * @returns `undefined` when Slipway did not make it, or somebody changed it since: whoever amends a commit is its committer
 */
export function readOwnCommit({
  message,
  author,
  committer,
}: CommitText): ProposalIdentity | undefined {
  const isUntouched =
    committer?.email === author?.email || committer?.email === WEB_FLOW;
  return isUntouched ? readProposalMessage(message) : undefined;
}

/** True when both come from the same person and hold the same files. */
export function isSameProposal(
  a: ProposalIdentity,
  b: ProposalIdentity,
): boolean {
  return a.change === b.change && a.requester === b.requester;
}

/** Writes into the body of a pull request, where nobody sees it, which creation it belongs to. */
export function markBody(body: string, creation: string | undefined): string {
  return creation ? `${body}\n\n<!-- ${CREATION}: ${creation} -->\n` : body;
}

/** Reads back which creation a body was written for. */
export function readMark(body: string): string | undefined {
  return body.match(new RegExp(`<!-- ${CREATION}: (\\S+) -->`))?.[1];
}

function trailer(message: string, name: string): string | undefined {
  return message.match(new RegExp(`^${name}: (\\S+)$`, 'm'))?.[1];
}

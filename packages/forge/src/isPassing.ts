import { RequestError } from '@octokit/request-error';
import { ForgeError } from './ForgeError';

/**
 * Whether a failure may be gone a moment later: GitHub was down, its answer got lost, or it does not see yet what was
 * written a moment ago. Whether a write was done all the same, nobody knows.
 */
export function isPassing(error: unknown): boolean {
  return (
    error instanceof ForgeError &&
    (error.kind === 'unavailable' || isUnseen(error))
  );
}

/**
 * The same for a branch and its pull request: GitHub's 409, that it is busy with the same objects, is no sign any more
 * that the base has moved.
 */
export function isPassingForWrite(error: unknown): boolean {
  return (
    isPassing(error) ||
    (error instanceof ForgeError && error.kind === 'stale-base')
  );
}

/** True for GitHub's 404, too: for what is known to be there. */
export function isPassingFor404(error: unknown): boolean {
  return (
    isPassing(error) ||
    (error instanceof ForgeError && error.kind === 'not-found')
  );
}

/** GitHub's words for a tree, a commit or a branch that the one of its servers that answers has not heard of. */
const UNSEEN =
  /does not exist|not a valid tree oid|"field":"head","code":"invalid"/;

function isUnseen({ cause }: ForgeError): boolean {
  if (!(cause instanceof RequestError) || cause.status !== 422) return false;
  return UNSEEN.test(
    `${cause.message} ${JSON.stringify(cause.response?.data)}`,
  );
}

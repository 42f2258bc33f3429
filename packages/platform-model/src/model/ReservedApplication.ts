import type { Application } from './Application';
import type { OpenPullRequest } from './Claim';
import type { Finding } from './Finding';

/** What an open pull request adds of one application. */
export interface ReservedApplication {
  readonly pullRequest: OpenPullRequest;
  /** Gathered from the files that it adds alone. */
  readonly application: Application;
  /** Those of its files that cannot be read. */
  readonly faults: readonly Pick<Finding, 'path' | 'line' | 'message'>[];
}

/** Orders them by folder, then by pull request. */
export function compareReserved(
  one: ReservedApplication,
  other: ReservedApplication,
): number {
  const [a, b] = [one.application.folder, other.application.folder];
  return a === b
    ? one.pullRequest.number - other.pullRequest.number
    : a < b
    ? -1
    : 1;
}

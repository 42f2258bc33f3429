import { byPath } from '@slipway/change-set';
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
  return (
    byPath(folderOf(one), folderOf(other)) ||
    one.pullRequest.number - other.pullRequest.number
  );
}

function folderOf({ application }: ReservedApplication): { path: string } {
  return { path: application.folder };
}

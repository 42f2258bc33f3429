import type { CreationNews } from '@slipway/plugin-fleet-common';

/** What somebody is to be told of what they created. */
export interface OwedNews extends CreationNews {
  /** Entity reference of the person who asked for it. */
  readonly recipient: string;
  /** When it happened, or began, ISO 8601. */
  readonly at: string;
  /** Of the pull request. */
  readonly url: string;
  /** What the deployment tool says of it. */
  readonly detail: string | null;
}

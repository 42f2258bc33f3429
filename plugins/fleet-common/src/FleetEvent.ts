/** What can happen to an application. */
export type FleetEventType =
  /** Somebody clicked Create. */
  | 'asked'
  | 'pull-request-opened'
  | 'pull-request-approved'
  | 'pull-request-merged'
  | 'pull-request-closed'
  /** It is on the base branch. */
  | 'appeared'
  | 'removed'
  /** The base branch names another image for an environment. */
  | 'image-changed'
  | 'sync-changed'
  | 'health-changed'
  /** Something was rolled out. */
  | 'deployed'
  | 'verdict-changed';

/** Something that happened to an application, kept. */
export interface FleetEvent {
  /** Grows with time. */
  readonly id: string;
  readonly type: FleetEventType;
  /** When it happened, or was seen to have happened, ISO 8601. */
  readonly at: string;
  readonly environment: string | null;
  /** What it was before and is now: a health, a verdict, an image. */
  readonly from: string | null;
  readonly to: string | null;
  readonly image: string | null;
  readonly revision: string | null;
  /** Who did it, as whoever observed it says. */
  readonly by: string | null;
  readonly url: string | null;
  readonly message: string | null;
  /** There where it did not happen: sample data, so that a first look is not empty. */
  readonly isSample?: true;
}

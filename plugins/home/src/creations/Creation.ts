import type { PullRequest } from './readTaskEnd';

/** Where a creation waits, in the order of its way; then how it may end before. */
export const STAGES = [
  'queued',
  'proving',
  'slot',
  'forge',
  'opening',
  'approval',
  'review',
  'building',
  'syncing',
  'starting',
  'healthy',
  'degraded',
  'failed',
  'cancelled',
  'gone',
] as const;

/**
 * One of {@link STAGES}.
 *
 * - `slot`: others are before it at the forge's limits
 * - `forge`: the forge is away, or asks to wait
 * - `approval`: a second person has to look at its public route
 * - `review`: its pull request is open
 * - `gone`: its pull request was closed, or it was removed since
 */
export type Stage = (typeof STAGES)[number];

/** Where a creation stands. */
export interface Standing {
  readonly stage: Stage;
  /** Since when, ISO 8601; null where nobody knows. */
  readonly since: string | null;
  /** Of the stages in an environment. */
  readonly environment?: string;
  /** Why, in the words of whoever knows. */
  readonly detail?: string;
}

/** One run of a template by the signed-in person. */
export interface Creation extends Standing {
  readonly taskId: string;
  /** What it creates, e.g. `order-api`; the template's title where its values do not say; null where nothing does. */
  readonly title: string | null;
  readonly pullRequest?: PullRequest;
  /** Its page in the fleet, where there is one. */
  readonly service?: {
    readonly service: string;
    readonly application: string;
  };
  /** The path of the page where a second person decides. */
  readonly approvalPath?: string;
}

const BAD: readonly Stage[] = ['degraded', 'failed', 'gone'];
const OVER: readonly Stage[] = ['healthy', 'cancelled'];

/** Whether it asks for something, goes on by itself, or is over. */
export function rankStage(stage: Stage): 0 | 1 | 2 {
  if (BAD.includes(stage)) return 0;
  return OVER.includes(stage) ? 2 : 1;
}

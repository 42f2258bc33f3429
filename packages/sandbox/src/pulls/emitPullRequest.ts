import type { Actor } from '../api/Actor';
import { toSimpleUser } from '../api/toSimpleUser';
import { toRepository } from '../repository/toRepository';
import type { SandboxContext } from '../SandboxContext';
import type { PullRequest } from './PullRequest';
import { showPull, type FullPullRequest } from './showPull';

/** What happened to a pull request. */
export interface PullRequestEvent {
  readonly action: 'opened' | 'closed' | 'reopened' | 'synchronize' | 'edited';
  readonly pull: PullRequest;
  readonly actor: Actor;
  /** What this action carries besides, e.g. `changes` of an edit. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/**
 * Tells the listeners of `pull_request`, with the payload of GitHub's webhook.
 *
 * @returns the pull request as it stands in the payload, so that nobody has to ask git twice
 */
export async function emitPullRequest(
  context: SandboxContext,
  { action, pull, actor, details }: PullRequestEvent,
): Promise<FullPullRequest> {
  const shown = await showPull(context, pull);
  context.emit('pull_request', {
    action,
    number: pull.number,
    ...details,
    pull_request: shown,
    repository: toRepository(context),
    sender: toSimpleUser(context, actor),
  });
  return shown;
}

import type { Actor } from '../api/Actor';
import { toSimpleUser } from '../api/toSimpleUser';
import { toRepository } from '../repository/toRepository';
import type { SandboxContext } from '../SandboxContext';
import type { PullRequest } from './PullRequest';
import { readPullDetails, toFullPullRequest } from './toFullPullRequest';

/** What happened to a pull request. */
export interface PullRequestEvent {
  readonly action: 'opened' | 'closed' | 'reopened' | 'synchronize' | 'edited';
  readonly pull: PullRequest;
  readonly actor: Actor;
  /** What this action carries besides, e.g. `changes` of an edit. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Tells the listeners of `pull_request`, with the payload of GitHub's webhook. */
export async function emitPullRequest(
  context: SandboxContext,
  { action, pull, actor, details }: PullRequestEvent,
): Promise<void> {
  context.emit('pull_request', {
    action,
    number: pull.number,
    ...details,
    pull_request: toFullPullRequest(
      context,
      pull,
      await readPullDetails(context, pull),
    ),
    repository: toRepository(context),
    sender: toSimpleUser(context, actor),
  });
}

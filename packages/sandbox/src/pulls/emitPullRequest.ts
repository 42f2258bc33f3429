import type { Actor } from '../api/Actor';
import { toSimpleUser } from '../api/toSimpleUser';
import { toRepository } from '../repository/toRepository';
import type { SandboxContext } from '../SandboxContext';
import type { SandboxWrite } from '../SandboxEvents';
import type { PullRequest } from './PullRequest';
import { showPull } from './showPull';

/** What happened to a pull request. */
export interface PullRequestEvent {
  readonly action: 'opened' | 'closed' | 'reopened' | 'synchronize' | 'edited';
  readonly pull: PullRequest;
  readonly actor: Actor;
  /** Nobody did it: it followed from what became of its branches. */
  readonly isConsequence?: boolean;
  /** What this action carries besides, e.g. `changes` of an edit. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Tells whoever listens what happened to a pull request. */
export function emitPullRequest(
  context: SandboxContext,
  event: PullRequestEvent,
): void {
  context.events.emit({
    name: 'pull_request',
    write: toWrite(event),
    describe: () => describePullRequest(context, event),
  });
}

function toWrite({
  action,
  pull,
  actor,
  isConsequence,
}: PullRequestEvent): SandboxWrite {
  const did = {
    opened: 'pull-opened',
    closed: pull.merged ? 'pull-merged' : 'pull-closed',
    reopened: 'pull-reopened',
    synchronize: 'pull-followed',
    edited: 'pull-edited',
  } as const;
  return {
    action: did[action],
    actor: actor.login,
    branch: pull.head.ref,
    pull: pull.number,
    commit: pull.head.sha,
    ...(isConsequence && { isConsequence }),
  };
}

/** The payload of GitHub's webhook. */
async function describePullRequest(
  context: SandboxContext,
  { action, pull, actor, details }: PullRequestEvent,
) {
  return {
    action,
    number: pull.number,
    ...details,
    pull_request: await showPull(context, pull),
    repository: toRepository(context),
    sender: toSimpleUser(context, actor),
  };
}

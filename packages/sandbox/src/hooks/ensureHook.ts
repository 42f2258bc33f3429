import { toGitHubTime } from '../api/toGitHubTime';
import type { SandboxContext } from '../SandboxContext';
import { updateHooks, type Hook } from './Hook';

/** A webhook that the repository has from the start, in place of one that a person would add to its settings. */
export interface GivenHook {
  /** e.g. `http://localhost:7007/api/events/http/github` */
  readonly url: string;
  readonly secret: string;
  /** GitHub's names, e.g. `push`. */
  readonly events: readonly string[];
}

/**
 * Sees that the repository has a webhook, once however often it is started. One to the same path of another host is of a
 * former start, when the receiver had another port, and is taken away.
 */
export async function ensureHook(
  context: Pick<SandboxContext, 'state' | 'now'>,
  { url, secret, events }: GivenHook,
): Promise<void> {
  const { pathname } = new URL(url);
  await updateHooks(context, document => {
    const own = document.hooks.filter(
      hook => new URL(hook.url).pathname === pathname,
    );
    const others = document.hooks.filter(hook => !own.includes(hook));
    const known = own.find(hook => hook.url === url);
    const hook: Hook = {
      id: document.lastId + 1,
      createdAt: toGitHubTime(context.now()),
      lastResponse: { code: null, status: 'unused', message: null },
      ...known,
      active: true,
      events: [...events],
      url,
      contentType: 'json',
      secret,
    };
    return {
      lastId: Math.max(document.lastId, hook.id),
      hooks: [...others, hook],
    };
  });
}

import * as z from 'zod';
import { GitHubError } from '../api/GitHubError';
import { toGitHubTime } from '../api/toGitHubTime';
import type { SandboxContext } from '../SandboxContext';
import { updateHooks, type Hook } from './Hook';

const DOCUMENTATION = 'repos/webhooks#create-a-repository-webhook';

/** The body of `POST /repos/{owner}/{repo}/hooks`. */
export const createHookSchema = z.object({
  name: z.literal('web', 'is not web').default('web'),
  config: z.object({
    url: z.string('is not a string'),
    content_type: z
      .enum(['json', 'form'], 'is not json or form')
      .default('form'),
    secret: z.string('is not a string').optional(),
  }),
  events: z
    .array(z.string('is not a string'), 'is not a list')
    .default(['push']),
  active: z.boolean('is not a boolean').default(true),
});

/**
 * Adds a webhook.
 *
 * @throws GitHubError 422 for an address that is none, and for a webhook that exists
 */
export async function createHook(
  context: SandboxContext,
  { config, events, active }: z.infer<typeof createHookSchema>,
): Promise<Hook> {
  if (!/^https?:\/\//i.test(config.url) || !URL.canParse(config.url))
    throw refused('url', 'url is not an address that starts with http');
  const { hooks } = await updateHooks(context, document => {
    const exists = document.hooks.some(
      hook => hook.url === config.url && hook.events.join() === events.join(),
    );
    if (exists) throw refused('url', 'Hook already exists on this repository');
    const id = document.lastId + 1;
    const hook: Hook = {
      id,
      active,
      events,
      url: config.url,
      contentType: config.content_type,
      secret: config.secret,
      createdAt: toGitHubTime(context.now()),
      lastResponse: { code: null, status: 'unused', message: null },
    };
    return { lastId: id, hooks: [...document.hooks, hook] };
  });
  return hooks[hooks.length - 1];
}

function refused(field: string, message: string): GitHubError {
  return GitHubError.validationFailed(
    [{ resource: 'Hook', field, code: 'custom', message }],
    DOCUMENTATION,
  );
}

import type { Sandbox } from '@slipway/sandbox';
import { callSandbox } from './callSandbox';

/** With what webhooks are signed, as app-config.yaml has it. */
export const WEBHOOK_SECRET = 'sandbox-webhook';

/**
 * Has the sandbox tell a backend of pushes and pull requests, as that of `npm start` does.
 *
 * @param ingress - where the backend hears it
 * @returns the id of the hook
 */
export async function sendWebhooks(
  sandbox: Sandbox,
  ingress: string,
): Promise<number> {
  const { id } = await callSandbox(sandbox, 'POST', 'hooks', {
    name: 'web',
    events: ['push', 'pull_request'],
    config: { url: ingress, content_type: 'json', secret: WEBHOOK_SECRET },
  });
  return id;
}

import type { Sandbox } from '@slipway/sandbox';

/**
 * Calls the sandbox's API as a person does.
 *
 * @param endpoint - below the platform repository, e.g. `pulls/3/merge`
 */
export async function callSandbox(
  sandbox: Sandbox,
  method: string,
  endpoint: string,
  body?: unknown,
): Promise<any> {
  const answer = await fetch(
    `${sandbox.url}/api/v3/repos/acme/platform/${endpoint}`,
    {
      method,
      headers: { authorization: 'token sandbox-dev' },
      body: body === undefined ? undefined : JSON.stringify(body),
    },
  );
  if (!answer.ok) throw new Error(`${endpoint}: ${await answer.text()}`);
  return answer.json();
}

import { expect, type APIRequestContext } from '@playwright/test';

/** Starts a creation as somebody would without the wizard; `GET /api/auth/{provider}/refresh` says who. */
export async function startByApi(
  request: APIRequestContext,
  values: object,
  provider = 'guest',
): Promise<{ id: string; headers: Record<string, string> }> {
  const session = await request.get(`/api/auth/${provider}/refresh`);
  const { backstageIdentity } = await session.json();
  const headers = { authorization: `Bearer ${backstageIdentity.token}` };
  const started = await request.post('/api/scaffolder/v2/tasks', {
    headers,
    data: { templateRef: 'template:default/nestjs-service', values },
  });
  expect(started.status()).toBe(201);
  const { id } = await started.json();
  return { id, headers };
}

/** Creates a service as a colleague would without the wizard, and waits until its pull request is open. */
export async function createByApi(
  request: APIRequestContext,
  values: object,
): Promise<void> {
  const { id, headers } = await startByApi(request, values);
  await expect
    .poll(async () => {
      const task = await request.get(`/api/scaffolder/v2/tasks/${id}`, {
        headers,
      });
      return (await task.json()).status;
    })
    .toBe('completed');
}

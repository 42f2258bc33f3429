import { expect, type APIRequestContext } from '@playwright/test';

/** Creates a service as a colleague would without the wizard, and waits until its pull request is open. */
export async function createByApi(
  request: APIRequestContext,
  values: object,
): Promise<void> {
  const session = await request.get('/api/auth/guest/refresh');
  const { backstageIdentity } = await session.json();
  const headers = { authorization: `Bearer ${backstageIdentity.token}` };
  const started = await request.post('/api/scaffolder/v2/tasks', {
    headers,
    data: { templateRef: 'template:default/nestjs-service', values },
  });
  expect(started.status()).toBe(201);
  const { id } = await started.json();
  await expect
    .poll(async () => {
      const task = await request.get(`/api/scaffolder/v2/tasks/${id}`, {
        headers,
      });
      return (await task.json()).status;
    })
    .toBe('completed');
}

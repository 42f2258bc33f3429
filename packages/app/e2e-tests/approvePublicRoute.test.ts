import { expect, test, type Browser, type Page } from '@playwright/test';
import { startByApi } from './createByApi';

const VALUES = {
  service: 'leaflet',
  application: 'api',
  description: 'Shows what we sell',
  owner: 'group:default/commerce',
  route: { path: '/api/v1/leaflets', methods: ['GET'] },
  guard: 'none',
  roles: [],
  environments: ['dev'],
};

/** A page of somebody who has chosen a persona before. */
async function enterAs(
  browser: Browser,
  provider: string,
  baseURL: string | undefined,
): Promise<Page> {
  const context = await browser.newContext({ baseURL });
  await context.addInitScript(
    entered => localStorage.setItem('slipway.persona', entered),
    provider,
  );
  return context.newPage();
}

test('a public route opens once another platform engineer has looked at it', async ({
  browser,
  baseURL,
  request,
}) => {
  const asker = await enterAs(browser, 'local-platform', baseURL);
  const approver = await enterAs(browser, 'local-platform-second', baseURL);
  const { id } = await startByApi(request, VALUES, 'local-platform');

  await asker.goto(`/create/tasks/${id}`);
  await expect(
    asker.getByText(/has to approve that \/api\/v1\/leaflets/).first(),
  ).toBeVisible();
  await asker.goto('/approvals');
  await asker.getByRole('link', { name: 'leaflet-api' }).click();
  await expect(
    asker.getByRole('heading', { name: 'Somebody else has to decide' }),
  ).toBeVisible();
  await expect(asker.getByRole('button', { name: /Approve/ })).toHaveCount(0);

  await approver.goto('/approvals');
  await approver.getByRole('link', { name: 'leaflet-api' }).click();
  await expect(
    approver.getByRole('group', {
      name: 'Content of infra/kong/public/leaflet-api.yaml',
    }),
  ).toContainText('/api/v1/leaflets');
  await approver.getByLabel('Reason').fill('It is on paper, too.');
  await approver.getByRole('button', { name: 'Approve these files' }).click();
  await expect(
    approver.getByRole('link', { name: /Pull request #\d+/ }),
  ).toBeVisible({ timeout: 30_000 });

  await asker.goto(`/create/tasks/${id}`);
  await expect(
    asker.getByRole('heading', { name: /Pull request #\d+ is open/ }),
  ).toBeVisible();
  await Promise.all([asker.context().close(), approver.context().close()]);
});

test('a developer is neither shown approvals nor let in by their address', async ({
  browser,
  baseURL,
}) => {
  const developer = await enterAs(browser, 'guest', baseURL);
  await developer.goto('/approvals');
  await expect(
    developer.getByText('You may not see approvals: ask the platform team.'),
  ).toBeVisible();
  await expect(
    developer
      .getByRole('navigation', { name: 'sidebar nav' })
      .getByRole('link', { name: 'Approvals', exact: true }),
  ).toHaveCount(0);
  await developer.context().close();
});

import { expect, test, type Page } from '@playwright/test';
import { changeByPullRequest, mergePullRequestOf } from './changeByPullRequest';
import { createByApi } from './createByApi';
import { takePicture } from './takePicture';
import { enterAsDeveloper } from './wizard';

test('the fleet shows every service, its guard, and what runs of it in both environments', async ({
  page,
}) => {
  await enterAsDeveloper(page);
  await page.getByRole('link', { name: 'Fleet', exact: true }).click();
  const services = page.getByRole('grid', { name: 'Services' });
  await expect
    .poll(async () => Number(await services.getAttribute('aria-rowcount')))
    .toBeGreaterThan(20);
  await expect(rowOf(page, 'audit-log-api')).toContainText('Protected');
  await expect(rowOf(page, 'catalogue-api')).toContainText('Public by intent');
  await expect(
    rowOf(page, 'audit-log-api').getByText('Healthy', { exact: true }),
  ).toHaveCount(2);
  await takePicture(page, 'fleet');

  await page.getByRole('searchbox').fill('ticketing');
  await expect(services.getByRole('row')).toHaveCount(4);
  await expect(page).toHaveURL(/ticketing/);
});

test('a developer watches a service being born until it is healthy', async ({
  page,
  request,
}) => {
  await enterAsDeveloper(page);
  await createByApi(request, {
    service: 'voucher',
    application: 'api',
    description: 'Redeems vouchers',
    owner: 'group:default/commerce',
    route: { path: '/api/v1/vouchers', methods: ['GET'] },
    guard: 'site-auth',
    roles: ['member'],
    environments: ['dev', 'prod'],
  });
  await page.goto('/fleet/voucher/api');
  await expect(page.getByText('Pull request opened').first()).toBeVisible();
  await page.evaluate(() => {
    document.body.dataset.isTheSame = 'yes';
  });

  await mergePullRequestOf(request, 'slipway/voucher/api');
  await expect(page.getByText(/^Born in /)).toBeVisible({ timeout: 60_000 });
  await expect(
    page.getByText('Healthy', { exact: true }).first(),
  ).toBeVisible();
  await expect(
    page.getByText(/voucher-api:[0-9a-f]{7}$/).first(),
  ).toBeVisible();
  // Nobody loaded the page again.
  expect(await page.evaluate(() => document.body.dataset.isTheSame)).toBe(
    'yes',
  );
  await takePicture(page, 'birth');
});

test('a guard that is switched off is seen at once, and one that is gone is counted', async ({
  page,
  request,
}) => {
  await enterAsDeveloper(page);
  await page.goto('/fleet?q=member-api');
  await expect(rowOf(page, 'member-api')).toContainText('Protected');
  const unprotected = page.getByRole('link', { name: /Unprotected route/ });
  const countUnprotected = async () =>
    parseInt((await unprotected.textContent()) ?? '', 10);
  const before = await countUnprotected();

  await changeByPullRequest(request, 'guard-off', {
    'infra/kong/public/member-api.yaml': text =>
      text.replace(/^( *)- name: "?site-auth"?$/m, '$&\n$1  enabled: false'),
  });
  await expect(rowOf(page, 'member-api')).toContainText('Code only');

  await changeByPullRequest(request, 'guard-gone', {
    'apps/member/api/src/member-api.controller.ts': text =>
      text.replace(/^.*(SiteAuth|site-auth).*\n/gm, ''),
    'apps/member/api/package.json': text =>
      text.replace(/^.*site-auth-guard.*\n/m, ''),
  });
  await expect(rowOf(page, 'member-api')).toContainText('Unprotected');
  await expect.poll(countUnprotected).toBe(before + 1);
});

function rowOf(page: Page, name: string) {
  return page
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name, exact: true }) });
}

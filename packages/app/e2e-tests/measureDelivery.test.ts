import { expect, test, type Page } from '@playwright/test';
import { mergePullRequestOf } from './changeByPullRequest';
import { createByApi } from './createByApi';
import { PersonaPages } from './personas';
import { takePicture } from './takePicture';

const CARD = {
  service: 'giftcard',
  application: 'api',
  description: 'Sells gift cards',
  owner: 'group:default/commerce',
  route: { path: '/api/v1/giftcards', methods: ['GET'] },
  guard: 'site-auth',
  roles: ['member'],
  environments: ['dev', 'prod'],
};

test('a manager sees how long new services take, and a creation counts as soon as it is healthy', async ({
  browser,
  baseURL,
  request,
}) => {
  const page = await new PersonaPages(browser, baseURL).of('manager');
  await page.goto('/');
  await page.getByRole('link', { name: 'Delivery', exact: true }).click();
  await expect(page.getByText('Some of this is sample data')).toBeVisible();
  await expect(page.getByText('instead of 1 week')).toBeVisible();
  await expect(rowOf(page, 'commerce')).toBeVisible();
  await takePicture(page, 'delivery');

  await createByApi(request, CARD);
  await mergePullRequestOf(request, 'slipway/giftcard/api');
  // From the click until it is healthy: some seconds, in a sandbox.
  await expect(async () => {
    await page.goto('/delivery?by=service');
    await expect(rowOf(page, 'giftcard/api')).toContainText(/\d sec/, {
      timeout: 2_000,
    });
  }).toPass({ timeout: 60_000 });

  await page.getByRole('link', { name: 'giftcard/api' }).click();
  await expect(page).toHaveURL(/\/fleet\/giftcard\/api/);
  await expect(page.getByText(/^Born in /)).toBeVisible();
});

function rowOf(page: Page, name: string) {
  return page
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name, exact: true }) });
}

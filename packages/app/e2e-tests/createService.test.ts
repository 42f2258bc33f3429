import { expect, test, type Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { takePicture } from './takePicture';

const SANDBOX = process.env.SLIPWAY_SANDBOX_URL ?? 'http://localhost:7080';

async function enterAsGuest(page: Page) {
  await page.goto('/');
  await page.getByRole('button', { name: /guest/i }).click();
  await expect(
    page.getByRole('heading', { name: /Launch a service/ }),
  ).toBeVisible();
}

async function openWizard(page: Page) {
  await enterAsGuest(page);
  await page.getByRole('link', { name: 'Create a service' }).first().click();
  await expect(page.getByRole('combobox', { name: /^Service/ })).toBeVisible();
}

const next = (page: Page) =>
  page.getByRole('button', { name: /^(Next|Review)$/ }).click();

test('a developer creates a service, merges its pull request, and finds it on main and in the catalog', async ({
  page,
}) => {
  await openWizard(page);
  await page.getByRole('combobox', { name: /^Service/ }).fill('coupon');
  await expect(page.getByText('coupon-api is free')).toBeVisible();
  await page
    .getByRole('textbox', { name: /^Description/ })
    .fill('Hands out coupons');
  await next(page);
  await page.getByRole('textbox', { name: /^Path/ }).fill('/api/v1/coupons');
  await next(page);
  // The drawn box covers the real one.
  await page.getByText('prod', { exact: true }).click();
  await next(page);

  const summary = page.getByRole('table').or(page.locator('dl')).first();
  await expect(summary).toContainText('Hands out coupons');
  await expect(summary).toContainText('/api/v1/coupons');
  await page.getByRole('button', { name: 'Create', exact: true }).click();

  await expect(
    page.getByRole('heading', { name: /Pull request #\d+ is open/ }),
  ).toBeVisible();
  const link = page.getByRole('link', { name: /Open pull request/ });
  const url = await link.getAttribute('href');
  expect(url).toMatch(`${SANDBOX}/acme/platform/pull/`);

  await page.goto(url!);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'Create coupon-api',
  );
  await expect(page.getByText('user:default/guest').first()).toBeVisible();
  for (const file of [
    'apps/coupon/api/src/main.ts',
    'apps/coupon/api/deploy/prod/kustomization.yaml',
    'infra/terraform/dev/coupon-api.tf',
    'infra/argocd/prod/coupon-api.yaml',
    'infra/kong/public/coupon-api.yaml',
  ])
    await expect(page.getByText(file).first()).toBeVisible();
  await page.getByRole('button', { name: /Merge/ }).click();
  await expect(page.getByText('Merged').first()).toBeVisible();

  const clone = await cloneMain();
  const controller = await fs.readFile(
    path.join(clone, 'apps/coupon/api/src/coupon-api.controller.ts'),
    'utf-8',
  );
  expect(controller).toContain("@Controller('/api/v1/coupons')");
  await fs.rm(clone, { recursive: true });

  await expect(async () => {
    await page.goto('/catalog/default/component/coupon-api');
    await expect(page.getByText('Hands out coupons').first()).toBeVisible({
      timeout: 3_000,
    });
  }).toPass({ timeout: 45_000 });

  await page.goto('/');
  await expect(page.getByRole('link', { name: 'coupon-api' })).toHaveCount(2);
  await takePicture(page, 'home');
});

test('a wrong or taken name is told as one types, and goes no further', async ({
  page,
}) => {
  await openWizard(page);
  const service = page.getByRole('combobox', { name: /^Service/ });
  await service.fill('Order');
  await expect(page.getByText(/lower-case/).first()).toBeVisible();

  await service.fill('order');
  await expect(page.getByText(/order-api is taken/)).toBeVisible();
  await page.getByRole('textbox', { name: /^Description/ }).fill('Mine');
  await next(page);
  await expect(service).toBeVisible();
  await expect(page.getByText(/order-api is taken/).first()).toBeVisible();
});

test('a service can only be given to a group of one’s own', async ({
  page,
}) => {
  await openWizard(page);
  await page.getByRole('button', { name: /Owner/ }).click();
  await expect(page.getByRole('option')).toHaveText(['Commerce']);
});

test('the catalog lists what the platform repository holds', async ({
  page,
}) => {
  await enterAsGuest(page);
  await page.goto('/catalog?filters[kind]=component&filters[user]=all');
  await expect(page.getByRole('link', { name: 'member-api' })).toBeVisible();
  await page.goto('/catalog/default/system/ticketing');
  for (const application of ['core', 'queue', 'admin'])
    await expect(
      page.getByRole('link', { name: `ticketing-${application}` }).first(),
    ).toBeVisible();
});

async function cloneMain(): Promise<string> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'slipway-journey-'));
  await promisify(execFile)('git', [
    'clone',
    '--quiet',
    `${SANDBOX}/acme/platform.git`,
    folder,
  ]);
  return folder;
}

import { expect, test } from '@playwright/test';
import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { readShownFiles } from './readShownFiles';
import { takePicture } from './takePicture';
import { enterAsDeveloper, goOn, openWizard } from './wizard';

const SANDBOX = process.env.SLIPWAY_SANDBOX_URL ?? 'http://localhost:7080';

const runGit = (...args: string[]) => promisify(execFile)('git', args);

test('a developer creates a service from the very files that the wizard shows, merges it, and finds it in the catalog', async ({
  page,
}) => {
  await openWizard(page);
  await page.getByRole('combobox', { name: /^Service/ }).fill('coupon');
  await expect(page.getByText('coupon-api is free')).toBeVisible();
  await page
    .getByRole('textbox', { name: /^Description/ })
    .fill('Hands out coupons');
  await goOn(page);
  await page.getByRole('textbox', { name: /^Path/ }).fill('/api/v1/coupons');
  await goOn(page);
  // The drawn box covers the real one.
  await page.getByText('prod', { exact: true }).click();
  await goOn(page);

  const summary = page.getByRole('table').or(page.locator('dl')).first();
  await expect(summary).toContainText('Hands out coupons');
  await expect(summary).toContainText('/api/v1/coupons');
  await expect(
    page.getByText('41 files · 0 errors · 0 warnings'),
  ).toBeVisible();
  const shown = await readShownFiles(page);
  await page.getByRole('button', { name: 'Create', exact: true }).click();

  await expect(
    page.getByRole('heading', { name: /Pull request #\d+ is open/ }),
  ).toBeVisible();
  const link = page.getByRole('link', { name: /Open pull request/ });
  const url = await link.getAttribute('href');
  expect(url).toMatch(`${SANDBOX}/acme/platform/pull/`);
  await page.getByRole('link', { name: 'Watch it being born' }).click();
  await expect(page).toHaveURL(/\/fleet\/coupon\/api$/);
  await expect(page.getByText('Pull request opened').first()).toBeVisible();

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
  const proposal = await clonePlatform('slipway/coupon/api');
  const { stdout: committed } = await runGit(
    ...['-C', proposal, 'show', '--name-only', '--format=', 'HEAD'],
  );
  expect(committed.trim().split('\n').sort()).toEqual([...shown.keys()].sort());
  for (const [file, content] of shown)
    expect(await fs.readFile(path.join(proposal, file), 'utf-8')).toBe(content);
  await fs.rm(proposal, { recursive: true });

  await page.getByRole('button', { name: /Merge/ }).click();
  await expect(page.getByText('Merged').first()).toBeVisible();

  const clone = await clonePlatform('main');
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

test('the catalog lists what the platform repository holds', async ({
  page,
}) => {
  await enterAsDeveloper(page);
  await page.goto('/catalog?filters[kind]=component&filters[user]=all');
  await expect(page.getByRole('link', { name: 'member-api' })).toBeVisible();
  await page.goto('/catalog/default/system/ticketing');
  for (const application of ['core', 'queue', 'admin'])
    await expect(
      page.getByRole('link', { name: `ticketing-${application}` }).first(),
    ).toBeVisible();
});

async function clonePlatform(branch: string): Promise<string> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'slipway-journey-'));
  const repository = `${SANDBOX}/acme/platform.git`;
  await runGit('clone', '--quiet', '--branch', branch, repository, folder);
  return folder;
}

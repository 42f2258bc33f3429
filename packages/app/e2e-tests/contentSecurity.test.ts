import { expect, test, type Page } from '@playwright/test';
import { goOn } from './wizard';

/** One page of each plugin, for somebody who may see them all. */
const PAGES = [
  '/',
  '/fleet',
  '/fleet/order/api',
  '/catalog',
  '/catalog/default/component/order-api',
  '/catalog/default/api/order-api',
  '/catalog/default/group/commerce',
  '/catalog-graph',
  '/api-docs',
  '/create',
  '/create/tasks',
  '/create/actions',
  '/create/edit',
  '/create/edit/template-form',
  '/create/edit/custom-fields',
  '/create/templating-extensions',
  '/audit',
  '/approvals',
  '/settings',
  '/nowhere',
];

/** What the browser refused, and what broke, since then. */
function hearFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', message => {
    if (/content security policy|permissions policy/i.test(message.text()))
      faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', error => faults.push(`${page.url()}: ${error}`));
  return faults;
}

test('no page needs what the content security policy forbids', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.addInitScript(() =>
    localStorage.setItem('slipway.persona', 'local-platform'),
  );
  const faults = hearFaults(page);
  for (const path of PAGES) {
    const answer = await page.goto(path);
    const policy = answer?.headers()['content-security-policy'];
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).toContain("default-src 'none';");
    await expect(
      page.getByRole('link', { name: 'Fleet', exact: true }).first(),
    ).toBeVisible();
    // What a page loads by and by.
    await page.waitForLoadState('networkidle');
  }

  // The wizard validates its forms, and the proof reads Terraform in WebAssembly.
  await page.goto('/create/templates/default/nestjs-service');
  await page.getByRole('combobox', { name: /^Service/ }).fill('policy');
  await expect(page.getByText(/\d+ files · 0 errors/)).toBeVisible();
  await goOn(page);
  await expect(page.getByText('Description is still empty.')).toBeVisible();
  expect(faults).toEqual([]);
});

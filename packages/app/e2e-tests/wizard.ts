import { expect, type Page } from '@playwright/test';

/** Opens the portal, signed in as its developer, who belongs to commerce. */
export async function enterAsDeveloper(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Developer', exact: true }).click();
  await expect(
    page.getByRole('heading', { name: /Launch a service/ }),
  ).toBeVisible();
}

/** Opens the wizard of the golden path. */
export async function openWizard(page: Page): Promise<void> {
  await enterAsDeveloper(page);
  await page.getByRole('link', { name: 'Create a service' }).first().click();
  await expect(page.getByRole('combobox', { name: /^Service/ })).toBeVisible();
}

/** Presses the button that leads to the next step. */
export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Next|Review)$/ }).click();
}

import { expect, test } from '@playwright/test';
import { expectAccessible } from './expectAccessible';
import { Keyboard } from './Keyboard';
import { enterAsDeveloper } from './wizard';

test('a developer asks who serves a request, by keyboard, and is led to the service', async ({
  page,
}) => {
  await enterAsDeveloper(page);
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox', { name: 'What to look for' });
  await expect(field).toBeFocused();

  await page.keyboard.type('who serves GET /api/v1/orders/42?');
  const serving = page.getByRole('region', { name: /^Who serves/ });
  const service = serving.getByRole('link', { name: 'order-api' });
  await expect(service).toBeVisible();
  await expectAccessible(page);

  await new Keyboard(page).press(service);
  await expect(page).toHaveURL(/\/fleet\/order\/api$/);
  await page.goBack();
  await expect(field).toHaveValue('who serves GET /api/v1/orders/42?');
});

test('services, routes, guards, images and templates are found', async ({
  page,
}) => {
  await enterAsDeveloper(page);
  for (const [kind, words, title] of [
    ['Services', 'order', 'order-api'],
    ['Routes', 'api v1 orders', '/api/v1/orders'],
    ['Guards', 'site', 'site-auth'],
    ['Images', 'order-api', /order-api$/],
    ['Templates', 'worker', 'NestJS worker'],
  ] as const) {
    await page.goto(`/search?q=${encodeURIComponent(words)}`);
    await page.getByRole('radio', { name: kind }).click();
    await expect(
      page.getByRole('link', { name: title }).first(),
      `${kind}: ${words}`,
    ).toBeVisible();
  }
});

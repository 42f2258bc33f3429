import { expect, test, type Page } from '@playwright/test';
import { mergePullRequestOf } from './changeByPullRequest';
import { expectAccessible } from './expectAccessible';
import { Keyboard } from './Keyboard';
import { takePicture } from './takePicture';
import { WORDS, type Language } from './words';

for (const language of ['en', 'ko'] as const) {
  const words = WORDS[language];

  test(`a developer creates a service and watches it become healthy, by keyboard alone, in ${words.language}`, async ({
    page,
    request,
  }) => {
    const service = `mouseless-${language}`;
    const keyboard = new Keyboard(page);
    await enter(page, language, words.developer);

    await keyboard.press(
      page.getByRole('link', { name: words.createService }).first(),
    );
    const name = page.getByRole('combobox', { name: words.service });
    await expect(page.getByText(words.proven).first()).toBeVisible();
    await expectAccessible(page);
    await keyboard.fill(name, service);
    await keyboard.fill(
      page.getByRole('textbox', { name: words.description }),
      'Is made without a mouse',
    );
    await keyboard.press(page.getByRole('button', { name: words.next }));
    await keyboard.fill(
      page.getByRole('textbox', { name: words.path }),
      `/api/v1/${service}`,
    );
    await keyboard.press(page.getByRole('button', { name: words.next }));
    await keyboard.press(page.getByRole('checkbox', { name: 'prod' }), 'Space');
    await expectAccessible(page);
    await keyboard.press(page.getByRole('button', { name: words.review }));
    await expect(page.getByText(words.proven).first()).toBeVisible();
    await expectAccessible(page);
    await keyboard.press(
      page.getByRole('button', { name: words.create, exact: true }),
    );

    await expect(
      page.getByRole('heading', { name: words.pullRequestIsOpen }),
    ).toBeVisible({ timeout: 30_000 });
    await expectAccessible(page);
    await keyboard.press(page.getByRole('link', { name: words.watch }));
    await expect(page).toHaveURL(new RegExp(`/fleet/${service}/api$`));
    await mergePullRequestOf(request, `slipway/${service}/api`);
    await expect(page.getByText(words.born)).toBeVisible({ timeout: 60_000 });
    await expectAccessible(page);
  });

  test(`a platform engineer looks at a golden path and tries it, by keyboard alone, in ${words.language}`, async ({
    page,
  }) => {
    const keyboard = new Keyboard(page);
    await enter(page, language, words.platform);
    await keyboard.press(
      page.getByRole('link', { name: words.goldenPaths, exact: true }),
    );
    const template = page.getByRole('link', { name: words.nestjsService });
    await expect(template).toBeVisible();
    await expectAccessible(page);
    await keyboard.press(template);
    await expect(page.getByText(words.passed).first()).toBeVisible();
    await expectAccessible(page);
    if (language === 'en') await takePicture(page, 'golden-path');

    // One tab has the focus; the arrows lead to the others.
    await keyboard.reach(page.getByRole('tab', { selected: true }));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('tabpanel', { name: words.compare }),
    ).toBeVisible();
    await expectAccessible(page);
    await keyboard.reach(page.getByRole('tab', { selected: true }));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await keyboard.fill(
      page.getByRole('combobox', { name: words.service }),
      'order',
    );
    await expect(page.getByText(words.exists).first()).toBeVisible();
    await expectAccessible(page);
  });

  test(`a manager reads how fast the teams are, by keyboard alone, in ${words.language}`, async ({
    page,
  }) => {
    const keyboard = new Keyboard(page);
    await enter(page, language, words.manager);
    await keyboard.press(
      page.getByRole('link', { name: words.delivery, exact: true }),
    );
    await expect(page.getByText(words.instead).first()).toBeVisible();
    await expectAccessible(page);

    const days30 = page.getByRole('radio', { name: words.days30 });
    await keyboard.press(days30);
    await expect(days30).toBeChecked();
    await expect(page).toHaveURL(/from=/);
    await keyboard.press(
      page.getByRole('button', { name: words.asTable }).first(),
    );
    await expectAccessible(page);
    // One of them has the focus; the arrows lead from the owners over the templates to the services.
    await keyboard.reach(page.getByRole('radio', { name: words.byOwner }));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const service = page
      .getByRole('row')
      .getByRole('link', { name: /^[a-z-]+\/[a-z-]+$/ })
      .first();
    await keyboard.press(service);
    await expect(page).toHaveURL(/\/fleet\/[a-z-]+\/[a-z-]+$/);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await expectAccessible(page);
  });
}

/** Enters from the sign-in page, as somebody whose browser speaks a language. */
async function enter(page: Page, language: Language, persona: string) {
  await page.addInitScript(
    chosen => localStorage.setItem('language', chosen),
    language,
  );
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expectAccessible(page);
  await new Keyboard(page).press(
    page.getByRole('button', { name: persona, exact: true }),
  );
  await expect(
    page.getByRole('article').getByRole('link').first(),
  ).toBeVisible();
  await expectAccessible(page);
}

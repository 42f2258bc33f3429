import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './expectAccessible';
import { PersonaPages, type Persona } from './personas';

/** Each page of the portal: who looks at it, where it is, and what stands there once it is loaded. */
const PAGES: readonly [persona: Persona, path: string, shows: RegExp][] = [
  ['signed out', '/', /Who do you want to be/],
  ['no role', '/', /You have no role here yet/],
  ['developer', '/', /Launch a service/],
  ['manager', '/', /The fleet|services/],
  ['developer', '/create', /NestJS service/],
  ['developer', '/create/templates/default/nestjs-service', /files · /],
  ['developer', '/create/tasks', /Creations/],
  ['developer', '/fleet', /member/],
  ['developer', '/fleet/order/api', /order-api|order\/api/],
  ['developer', '/fleet/order/api/access', /Who reaches what/],
  ['developer', '/fleet/order/api/artefacts', /Argo CD Applications/],
  ['developer', '/catalog', /order-api/],
  ['developer', '/catalog/default/component/order-api', /order-api/],
  ['developer', '/api-docs', /orders/],
  ['developer', '/settings', /Appearance/],
  ['developer', '/nowhere', /not|no page/i],
  ['manager', '/delivery', /Some of this is sample data/],
  ['developer', '/search?q=order', /order-worker/],
  ['developer', '/notifications', /Notifications/],
  ['platform', '/', /Launch a service/],
  ['platform', '/golden-paths', /NestJS worker/],
  ['platform', '/golden-paths/default/nestjs-worker', /owned by platform/],
  ['platform', '/golden-paths/default/nestjs-worker/compare', /version so far/],
  ['platform', '/golden-paths/default/nestjs-worker/try', /files · /],
  ['platform', '/approvals', /approv/i],
  ['platform', '/audit', /audit/i],
];

/** Between them, both widths and both themes. */
const SCREENS = {
  'a desk, in light': { width: 1280, height: 900, colorScheme: 'light' },
  'a phone, in the dark': { width: 390, height: 844, colorScheme: 'dark' },
} as const;

for (const [screen, { colorScheme, ...size }] of Object.entries(SCREENS))
  test(`every page is for everybody, on ${screen}`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(240_000);
    const people = new PersonaPages(browser, baseURL);
    for (const [persona, path, shows] of PAGES) {
      const page = await people.of(persona);
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await expect(page.getByText(shows).first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      await test.step(`${persona} at ${path}`, async () => {
        expect
          .soft(await measureOverflow(page), `${path} is wider than the screen`)
          .toBe(0);
        await expectAccessible(page);
      });
    }
  });

/** How many pixels of the page lie beside the screen. */
function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

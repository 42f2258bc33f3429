import type { Browser, BrowserContext } from 'playwright-core';

/** @returns a browser that has fetched nothing yet, and in which somebody of the platform team is signed in */
export async function enter(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
  });
  // What a click on the sign-in page leaves behind.
  await context.addInitScript(() =>
    localStorage.setItem('slipway.persona', 'local-platform'),
  );
  return context;
}

import path from 'node:path';
import type { Browser } from 'playwright-core';
import { readChunks } from './readChunks';
import { serveApp } from './serveApp';

/** What a browser fetches of an app for its sign-in page. */
export interface Shell {
  readonly files: number;
  /** Gzip, thousands of bytes. */
  readonly kb: number;
}

/**
 * Opens an app as somebody who is not signed in.
 *
 * @param folder - the app's `dist`
 */
export async function measureShell(
  browser: Browser,
  folder: string,
): Promise<Shell> {
  const app = await serveApp(folder);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const fetched = new Set<string>();
    page.on('response', response => {
      if (response.ok())
        fetched.add(path.basename(new URL(response.url()).pathname));
    });
    await page.goto(app.url);
    await page.getByRole('button').first().waitFor();
    await page.waitForLoadState('networkidle');
    const chunks = (await readChunks(folder)).filter(({ name }) =>
      fetched.has(name),
    );
    return {
      files: chunks.length,
      kb: chunks.reduce((sum, { kb }) => sum + kb, 0),
    };
  } finally {
    await context.close();
    app.close();
  }
}

import type { Page } from '@playwright/test';
import path from 'node:path';

/**
 * Takes a picture for README and docs, where it is asked for: `SLIPWAY_PICTURES=1 npm test`. The journey takes it, so
 * it shows what is there.
 *
 * @param name - of the file in docs/images, without its ending
 */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (!process.env.SLIPWAY_PICTURES) return;
  await page.screenshot({
    path: path.resolve(__dirname, '../../../docs/images', `${name}.png`),
    animations: 'disabled',
  });
}

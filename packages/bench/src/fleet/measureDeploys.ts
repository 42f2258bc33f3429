import { chromium, type Page } from 'playwright-core';
import type { RunningFleet } from './startFleet';
import { SandboxClient } from './SandboxClient';

const CHANGES = 20;

/**
 * Lets applications degrade and recover in Argo CD while somebody has the fleet open.
 *
 * @returns milliseconds from each change until it is seen in Chromium
 */
export async function measureDeploys(
  { url, sandboxUrl }: RunningFleet,
  executablePath: string,
): Promise<number[]> {
  const sandbox = new SandboxClient(sandboxUrl);
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    await page.getByRole('button', { name: /guest/i }).click();
    await page.getByRole('link', { name: 'Fleet' }).first().click();
    await page.getByRole('row').getByText('Healthy').first().waitFor();
    const name = await page
      .getByRole('row')
      .getByRole('link')
      .first()
      .innerText();
    const times: number[] = [];
    // The first two are not counted: the page's connection for signals is being made.
    for (let change = -2; change < CHANGES; change += 1) {
      const status = change % 2 ? undefined : 'Degraded';
      const start = performance.now();
      const seen = waitForHealth(page, status ?? 'Healthy');
      await sandbox.breakArgoCd(
        status ? [{ kind: 'health', application: name, status }] : [],
      );
      await seen;
      if (change >= 0) times.push(performance.now() - start);
    }
    return times;
  } finally {
    await browser.close();
  }
}

/** Waits until the first row says how it is, and says nothing else. */
async function waitForHealth(page: Page, health: string): Promise<void> {
  await page.waitForFunction(
    ([wanted, other]) => {
      const row = document.querySelectorAll('[role="row"]')[1];
      const text = row?.textContent ?? '';
      return text.includes(wanted) && !text.includes(other);
    },
    [health, health === 'Healthy' ? 'Degraded' : 'Healthy'],
  );
}

import type { Browser, Page } from 'playwright-core';
import { enter } from './enter';
import { interact } from './interact';
import { WIZARD } from './measurePages';

const TEXT = 'Keeps parcels until somebody comes for them';

/**
 * Uses pages that are open already.
 *
 * @returns by what was done, how long it took until it was painted, each time; milliseconds
 */
export async function measureInteractions(
  browser: Browser,
  url: string,
  rounds: number,
): Promise<Map<string, number[]>> {
  const context = await enter(browser);
  const page = await context.newPage();
  try {
    return new Map([
      ['open a service', await openServices(page, url, rounds)],
      ['type in the wizard, a key', await type(page, url, rounds)],
      ['switch the days of delivery', await switchDays(page, url, rounds)],
    ]);
  } finally {
    await context.close();
  }
}

/** From the fleet, each time another one. */
async function openServices(
  page: Page,
  url: string,
  rounds: number,
): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.goto(`${url}/fleet`);
    const links = page.getByRole('grid').locator('a[href^="/fleet/"]');
    await links.nth(5).waitFor();
    await page.waitForLoadState('networkidle');
    const link = links.nth(round % 5);
    const path = await link.getAttribute('href');
    times.push(
      await interact(
        page,
        () => link.click(),
        // Its name, and what happened to it, which is read last.
        `location.pathname === ${JSON.stringify(
          path,
        )} && document.querySelectorAll('h2').length > 2`,
      ),
    );
  }
  return times;
}

/** In a form that is proven at each key stroke. */
async function type(
  page: Page,
  url: string,
  rounds: number,
): Promise<number[]> {
  const times: number[] = [];
  await page.goto(`${url}${WIZARD}`);
  const find = (name: RegExp) => page.getByLabel(name).first();
  await find(/^Service/).waitFor();
  await page.waitForLoadState('networkidle');
  await find(/^Service/).fill('parcel');
  await find(/^Application/).fill('api');
  const field = find(/^Description/);
  for (let round = 0; round < rounds; round += 1) {
    const text = TEXT.slice(0, round + 1);
    await field.focus();
    times.push(
      await interact(
        page,
        () => page.keyboard.press(text.at(-1)!),
        `document.activeElement.value === ${JSON.stringify(text)}`,
      ),
    );
  }
  return times;
}

async function switchDays(
  page: Page,
  url: string,
  rounds: number,
): Promise<number[]> {
  const times: number[] = [];
  await page.goto(`${url}/delivery`);
  await page.locator('[aria-busy="false"]').waitFor();
  await page.waitForLoadState('networkidle');
  for (let round = 0; round < rounds; round += 1) {
    const name = round % 2 ? '90 days' : '30 days';
    times.push(
      await interact(
        page,
        () => page.getByRole('radio', { name }).click(),
        `document.querySelector('[role=radio][aria-checked=true]')?.textContent === ${JSON.stringify(
          name,
        )} && document.querySelector('[aria-busy=false]')`,
      ),
    );
  }
  return times;
}

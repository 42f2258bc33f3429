import type { Browser, Page } from 'playwright-core';
import { enter } from './enter';

/** A page, and how one sees that all of it is there. */
interface Visit {
  readonly name: string;
  readonly path: string;
  readonly isThere: (page: Page) => Promise<void>;
}

export const WIZARD = '/create/templates/default/nestjs-service';

const VISITS: readonly Visit[] = [
  {
    name: 'home',
    path: '/',
    isThere: page =>
      page.getByRole('link', { name: 'Create a service' }).first().waitFor(),
  },
  {
    name: 'fleet',
    path: '/fleet',
    isThere: page => page.getByRole('grid').getByRole('row').nth(5).waitFor(),
  },
  {
    name: 'wizard',
    path: WIZARD,
    isThere: page => page.getByRole('combobox', { name: /^Service/ }).waitFor(),
  },
];

/**
 * Opens pages in browsers that have fetched nothing yet.
 *
 * @returns by page, when its largest part was painted, each time; milliseconds from the start of the navigation
 */
export async function measurePages(
  browser: Browser,
  url: string,
  rounds: number,
): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1)
    for (const { name, path, isThere } of VISITS) {
      const context = await enter(browser);
      const page = await context.newPage();
      await page.goto(`${url}${path}`);
      await isThere(page);
      await page.waitForLoadState('networkidle');
      const time = await page.evaluate(readLargestPaint);
      times.set(name, [...(times.get(name) ?? []), time]);
      await context.close();
    }
  return times;
}

/** Runs in the page. */
function readLargestPaint(): Promise<number> {
  return new Promise(resolve => {
    new PerformanceObserver(list =>
      resolve(list.getEntries().at(-1)!.startTime),
    ).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

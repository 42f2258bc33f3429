import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What Axe says weighs heavily for somebody who cannot see the page, or cannot use a mouse. */
const GRAVE = ['serious', 'critical'];

/** Axe finds nothing serious on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations
    .filter(({ impact }) => impact && GRAVE.includes(impact))
    .map(
      ({ id, help, nodes }) =>
        `${id}: ${help}: ${nodes.map(({ html }) => html).join(', ')}`,
    );
  expect.soft(grave, `on ${page.url()}`).toEqual([]);
}

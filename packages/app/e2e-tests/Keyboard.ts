import { expect, type Locator, type Page } from '@playwright/test';

// More than any page has; who needs that many is lost.
const MOST_STEPS = 120;

/** Walks through a page as somebody without a mouse does. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Tabs on until it has the focus, around the page once at most. */
  async reach(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let step = 0; step <= MOST_STEPS; step++) {
      if (await hasFocus(target)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(
      `${target} is not reached by ${MOST_STEPS} presses of the tab key`,
    );
  }

  /** Presses Enter on it, or another key. */
  async press(target: Locator, key = 'Enter'): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.press(key);
  }

  /** Types over what stands in it. */
  async fill(target: Locator, text: string): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
  }
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate(element => element === document.activeElement);
}

import type { Page } from 'playwright-core';

/** Kept in the page. */
declare global {
  interface Window {
    interaction?: Promise<number>;
  }
}

/**
 * Does something on a page, and waits for what it leads to.
 *
 * @param act - a click or a key stroke
 * @param isDone - an expression, asked in the page before each frame: whether all is there that it leads to
 * @returns milliseconds from when the browser heard of it until it had painted
 */
export async function interact(
  page: Page,
  act: () => Promise<void>,
  isDone: string,
): Promise<number> {
  // A value that is no promise: nobody waits for it yet.
  await page.evaluate(
    `void (window.interaction = (${waitForPaint})(() => ${isDone}))`,
  );
  await act();
  return page.evaluate(() => window.interaction!);
}

/** Runs in the page. */
function waitForPaint(isDone: () => boolean): Promise<number> {
  return new Promise(resolve => {
    const types = ['pointerdown', 'keydown'];
    const start = ({ timeStamp }: Event) => {
      for (const type of types) window.removeEventListener(type, start, true);
      const look = () => {
        if (!isDone()) requestAnimationFrame(look);
        // The paint follows what is asked for before a frame; the next task comes after it.
        else
          requestAnimationFrame(() =>
            setTimeout(() => resolve(performance.now() - timeStamp)),
          );
      };
      requestAnimationFrame(look);
    };
    for (const type of types) window.addEventListener(type, start, true);
  });
}

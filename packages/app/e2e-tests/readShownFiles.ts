import type { Locator, Page } from '@playwright/test';

/**
 * Opens one file of the proof after the other and reads what is to be seen, as a person would.
 *
 * @returns contents by path
 */
export async function readShownFiles(page: Page): Promise<Map<string, string>> {
  const shown = new Map<string, string>();
  const rows = page.getByRole('treeitem');
  for (let index = 0; index < (await rows.count()); index += 1) {
    const row = rows.nth(index);
    // A folder can be closed, a file cannot.
    if ((await row.getAttribute('aria-expanded')) !== null) continue;
    const path = (await row.getAttribute('title'))!;
    await row.click();
    const file = page.getByRole('region', { name: path, exact: true });
    const lines = await readLines(file.getByRole('group'));
    shown.set(path, `${lines.join('\n')}\n`);
  }
  return shown;
}

/** Scrolls through a file from its top: of a long one only what is in view is drawn. */
async function readLines(content: Locator): Promise<string[]> {
  return content.evaluate(async element => {
    const lines: string[] = [];
    for (let top = 0; ; top += element.clientHeight) {
      element.scrollTop = top;
      await new Promise(drawn =>
        requestAnimationFrame(() => requestAnimationFrame(drawn)),
      );
      for (const number of element.querySelectorAll('[data-text]')) {
        const index = Number(number.getAttribute('data-text')) - 1;
        if (index >= 0)
          lines[index] = number.parentElement!.lastElementChild!.textContent!;
      }
      if (top + element.clientHeight >= element.scrollHeight) return lines;
    }
  });
}

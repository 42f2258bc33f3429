import { EN } from './en';
import type { Say } from './useWords';

type Key = keyof typeof EN;

const KEYS = new Map(
  (Object.keys(EN) as Key[])
    .filter(key => key.startsWith('title.'))
    .map(key => [EN[key] as string, key]),
);

/**
 * What a page or a tab is called in the reader's language. A plugin can give it one title only, the English one.
 *
 * @returns the title itself where the portal does not know it
 */
export function sayTitle(t: Say, title: string): string {
  const key = KEYS.get(title);
  return key ? t(key as 'title.home') : title;
}

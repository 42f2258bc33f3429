import type {
  NavContentNavItem,
  NavContentNavItems,
} from '@backstage/plugin-app-react';
import { sayTitle } from '../words/sayTitle';
import type { Say } from '../words/useWords';

/** @returns the items of the sidebar, with their titles in the reader's language */
export function speakNavItems(
  items: NavContentNavItems,
  t: Say,
): Pick<NavContentNavItems, 'take' | 'rest'> {
  const speak = (item: NavContentNavItem) => ({
    ...item,
    title: sayTitle(t, item.title),
  });
  return {
    take: id => {
      const item = items.take(id);
      return item && speak(item);
    },
    rest: () => items.rest().map(speak),
  };
}

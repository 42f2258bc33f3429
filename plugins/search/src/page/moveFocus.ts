import type { KeyboardEvent } from 'react';

/** What the arrow keys go through: the field, then everything that was found. */
const STOPS = 'input[type=search], a[data-finding]';

/** Takes the focus up or down by an arrow key. Tab works as everywhere. */
export function moveFocus(
  event: KeyboardEvent,
  page: HTMLElement | null,
): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !page) return;
  const stops = [...page.querySelectorAll<HTMLElement>(STOPS)];
  const at = stops.indexOf(event.target as HTMLElement);
  const next = at < 0 ? undefined : stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

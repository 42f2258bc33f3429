/** Runs something once what was typed has been painted, so that it is never in the way of typing. */
export function runAfterPaint(run: () => void): void {
  // A tab that nobody looks at is not painted.
  if (document.visibilityState === 'hidden') setTimeout(run);
  else requestAnimationFrame(() => setTimeout(run));
}

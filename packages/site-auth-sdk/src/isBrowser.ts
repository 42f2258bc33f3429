/** True where there are windows, tabs and cookies. */
export function isBrowser(): boolean {
  return typeof window !== 'undefined';
}

/** In UTC, e.g. `2026-11-16`. */
export function toDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

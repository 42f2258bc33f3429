/** A time as GitHub writes it: whole seconds in UTC, e.g. `2026-01-31T12:00:00Z`. */
export function toGitHubTime(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}

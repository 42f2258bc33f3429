/**
 * What is still empty, as one sentence.
 *
 * @param missing - names of values, at least one, e.g. `route.path`
 * @param titles - what the wizard calls them
 */
export function sayMissing(
  missing: readonly string[],
  titles: Record<string, string>,
): string {
  const names = missing.map(name => titles[name] ?? name);
  const last = names.at(-1)!;
  const list =
    names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
  return `Still to fill in: ${list}.`;
}

/**
 * A folder as the repository spells it, from what a file says.
 *
 * @param path - e.g. `./infra//terraform/`
 * @param from - where a path that goes up starts, e.g. `infra/terraform/dev`
 * @returns e.g. `infra/terraform`; empty for the root, `undefined` when it leaves the repository
 */
export function normalizeFolder(path: string, from = ''): string | undefined {
  const segments: string[] = [];
  for (const segment of `${from}/${path}`.split('/')) {
    if (segment === '..' && segments.pop() === undefined) return undefined;
    if (!['', '.', '..'].includes(segment)) segments.push(segment);
  }
  return segments.join('/');
}

/**
 * Where a relative path leads: `relativePath` turned round.
 *
 * @param fromFolder - e.g. `infra/terraform/dev`
 * @param path - e.g. `../modules/msa-application`
 * @returns a path from the root of the repository, e.g. `infra/terraform/modules/msa-application`, empty for the root
 *   itself; `undefined` when it leaves the repository
 */
export function resolvePath(
  fromFolder: string,
  path: string,
): string | undefined {
  if (path.startsWith('/')) return undefined;
  const parts: string[] = [];
  for (const part of `${fromFolder}/${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

import type { RepositoryFile } from '@slipway/change-set';

interface Manifest {
  dependencies?: Record<string, string>;
  packages?: Record<string, Manifest & { version?: string }>;
}

/**
 * The files of a service that asks for an older version of its guard's package than the template's.
 *
 * @param files - as the template renders them
 * @param guard - e.g. `site-auth`
 * @param range - a version, or one with `^` or `~` before it
 * @throws Error when the files do not name the package once in package.json and once in package-lock.json
 */
export function ageGuard(
  files: readonly RepositoryFile[],
  guard: string,
  range: string,
): RepositoryFile[] {
  const name = `@slipway/nestjs-${guard}-guard`;
  let aged = 0;
  const result = files.map(file => {
    if (!/\/package(-lock)?\.json$/.test(file.path)) return file;
    const manifest: Manifest = JSON.parse(file.content);
    const { dependencies } = manifest.packages?.[''] ?? manifest;
    if (!dependencies?.[name]) return file;
    aged += 1;
    dependencies[name] = range;
    const installed = manifest.packages?.[`node_modules/${name}`];
    if (installed) installed.version = range.replace(/^[~^]/, '');
    return { ...file, content: `${JSON.stringify(manifest, null, 2)}\n` };
  });
  if (aged !== 2)
    throw new Error(`the template names ${name} in ${aged} files, not in two`);
  return result;
}

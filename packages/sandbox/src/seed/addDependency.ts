interface Manifest {
  dependencies?: Record<string, string>;
  packages?: Record<string, object>;
}

/**
 * Adds a dependency to a package.json or a package-lock.json, as npm would write it.
 *
 * @param text - of the file
 * @param range - a version, or one with `^` or `~` before it
 */
export function addDependency(
  text: string,
  name: string,
  range: string,
): string {
  const file: Manifest = JSON.parse(text);
  if (file.packages) {
    const root: Manifest = file.packages[''];
    root.dependencies = sortKeys({ ...root.dependencies, [name]: range });
    file.packages = sortKeys({
      ...file.packages,
      [`node_modules/${name}`]: {
        version: range.replace(/^[~^]/, ''),
        license: 'Apache-2.0',
      },
    });
  } else file.dependencies = sortKeys({ ...file.dependencies, [name]: range });
  return `${JSON.stringify(file, null, 2)}\n`;
}

function sortKeys<T>(entries: Record<string, T>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(entries).sort(([one], [other]) =>
      one.localeCompare(other, 'en'),
    ),
  );
}

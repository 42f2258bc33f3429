import { idOf, type Component } from './Component';
import type { InstalledManifest } from './InstalledManifests';
import type { LockedPackage, Lockfile } from './Lockfile';

/** They make the portal and are no part of it, though a workspace lists them among its dependencies. */
const TOOLS = new Set(['@backstage/cli']);

/**
 * Follows the dependencies of workspaces through yarn.lock.
 *
 * @param shipped - names of the workspaces that make the product
 * @param manifestOf - the `dependencies` of a workspace's own manifest: yarn.lock mixes them with those of its tests
 * @returns packages of the registry, sorted
 */
export function listComponents(
  shipped: readonly string[],
  lockfile: Lockfile,
  manifestOf: (workspace: string) => Readonly<Record<string, string>>,
  installed: ReadonlyMap<string, InstalledManifest>,
): Component[] {
  const components = new Map<string, Component>();
  const seen = new Set<string>();
  const visit = (locked: LockedPackage): void => {
    const id = locked.isWorkspace ? locked.name : idOf(locked);
    if (seen.has(id)) return;
    seen.add(id);
    const needed = Object.entries(
      locked.isWorkspace ? manifestOf(locked.name) : locked.dependencies,
    )
      .filter(([name]) => !TOOLS.has(name))
      .map(([name, range]) => lockfile.resolve(name, range));
    if (!locked.isWorkspace)
      components.set(id, {
        name: locked.name,
        version: locked.version,
        ...installed.get(id),
        dependencies: [...new Set(needed.map(idOf))].sort(),
      });
    needed.forEach(visit);
  };
  for (const name of shipped) visit(lockfile.resolve(name, 'workspace:^'));
  return [...components.keys()].sort().map(id => components.get(id)!);
}

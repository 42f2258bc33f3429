import type { Application } from '../model/Application';
import type { Doubt } from './Checks';
import type { SourcePlace } from './RoutePosture';

/** A package of a guard, by package.json. */
export interface InstalledGuard {
  readonly name: string;
  readonly place: SourcePlace;
  /** True where a source of the application imports it. */
  readonly isLoaded: boolean;
}

/** The guards whose packages an application depends on, by guard. Of several packages of one guard, the one that is loaded. */
export function readInstalledGuards({
  package: manifest,
  sources,
}: Application): Map<string, InstalledGuard> {
  const loaded = new Set(
    sources.flatMap(({ facts }) => facts.guardPackages ?? []),
  );
  const packages = new Map<string, InstalledGuard>();
  for (const { guard, package: name, version } of manifest?.facts.guards ?? [])
    if (!packages.get(guard)?.isLoaded)
      packages.set(guard, {
        name,
        place: { path: manifest!.path, line: version.line },
        isLoaded: loaded.has(name),
      });
  return packages;
}

/** Doubts those of some guards that no source imports: another package may load them, or nobody does. */
export function listUnloaded(
  guards: ReadonlySet<string>,
  packages: ReadonlyMap<string, InstalledGuard>,
): Doubt[] {
  return [...packages].flatMap(([guard, { name, place, isLoaded }]) =>
    isLoaded || !guards.has(guard)
      ? []
      : [
          {
            about: `whether the guard ${guard} of the code is on`,
            why: `no source of it imports ${name}`,
            place,
          },
        ],
  );
}

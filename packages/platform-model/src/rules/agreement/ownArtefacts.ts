import type { Place } from '@slipway/platform-layout';
import type { Application } from '../../model/Application';
import type { FileReading } from '../../model/FileReading';
import { nameOutside } from '../../model/listArtefactNames';
import type { World } from '../../model/World';
import type {
  ArgocdApplication,
  KongService,
  ModuleCall,
} from '../../readers/Facts';
import { valueOf } from '../../syntax/Located';

/** Something of an application that stands in a file outside of its folder. */
export interface Own<T> {
  readonly path: string;
  readonly place: Place;
  readonly item: T;
}

interface OwnArtefacts {
  readonly world: World;
  readonly overlays: readonly FileReading<'overlay'>[];
  readonly calls: readonly Own<ModuleCall>[];
  readonly deployments: readonly Own<ArgocdApplication>[];
  readonly services: readonly Own<KongService>[];
}

/** An application is gathered anew for each judgement, and then many rules ask for the same. */
const known = new WeakMap<Application, OwnArtefacts>();

/** The overlays of an application; of two applications with one joined name, each has those of its own folder. */
export function listOwnOverlays(application: Application, world: World) {
  return findOwn(application, world).overlays;
}

/** The Terraform module calls of an application. */
export function listOwnCalls(application: Application, world: World) {
  return findOwn(application, world).calls;
}

/** The Argo CD Applications of an application. */
export function listOwnDeployments(application: Application, world: World) {
  return findOwn(application, world).deployments;
}

/** The Kong services of an application. */
export function listOwnServices(application: Application, world: World) {
  return findOwn(application, world).services;
}

function findOwn(application: Application, world: World): OwnArtefacts {
  const last = known.get(application);
  if (last?.world === world) return last;
  const { name, service } = application;
  const overlays = application.overlays.filter(
    ({ place }) =>
      (place.service === undefined || place.service === service) &&
      (place.application === undefined ||
        place.application === application.application),
  );
  // Of two applications with one joined name, nobody can tell whose it is; name-is-free says so.
  const holders = world
    .claims('name', name.toLowerCase())
    .filter(claim => !claim.pullRequest);
  const own: OwnArtefacts =
    holders.length > 1
      ? { world, overlays, calls: [], deployments: [], services: [] }
      : {
          world,
          overlays,
          calls: choose(
            application.terraform,
            ({ facts }) => facts.calls,
            call => call.label,
          ),
          deployments: choose(
            application.argocd,
            ({ facts }) => facts.applications,
            ({ name: metadata }) => valueOf(metadata),
          ),
          services: choose(
            application.kong,
            ({ facts }) => facts.services,
            kongService => valueOf(kongService.name),
          ),
        };
  known.set(application, own);
  return own;

  /**
   * Of what a file holds, that which bears the application's name; where nothing does in a file that is called like the
   * application, the first thing is it, under a wrong name.
   */
  function choose<R extends FileReading, T>(
    readings: readonly R[],
    itemsOf: (reading: R) => readonly T[],
    nameOf: (item: T) => string | undefined,
  ): Own<T>[] {
    const named = readings.filter(reading => nameOutside(reading) === name);
    return readings.flatMap(reading => {
      const { path, place } = reading;
      const isNamed = named.includes(reading);
      if (!isNamed && belongsToOthers(reading, named, world)) return [];
      const items = itemsOf(reading);
      const mine = items.filter(item => nameOf(item) === name);
      const chosen = mine.length > 0 || !isNamed ? mine : items.slice(0, 1);
      return chosen.map(item => ({ path, place, item }));
    });
  }
}

/**
 * True for a file that holds something of the application's name and is not called like it: another application's, or
 * a double beside the one that is called so.
 */
function belongsToOthers(
  reading: FileReading,
  named: readonly FileReading[],
  world: World,
): boolean {
  return (
    named.some(other => folderOf(other) === folderOf(reading)) ||
    world.claims('name', nameOutside(reading).toLowerCase()).length > 0
  );
}

function folderOf({ path }: FileReading): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

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

/** The overlays of an application; of two applications with one joined name, each has those of its own folder. */
export function listOwnOverlays({
  service,
  application,
  overlays,
}: Application): readonly FileReading<'overlay'>[] {
  return overlays.filter(
    ({ place }) =>
      (place.service === undefined || place.service === service) &&
      (place.application === undefined || place.application === application),
  );
}

/** The Terraform module calls of an application. */
export function listOwnCalls(
  application: Application,
  world: World,
): Own<ModuleCall>[] {
  return preferNamed(application, application.terraform).flatMap(reading =>
    chooseOwn(
      application,
      world,
      reading,
      reading.facts.calls,
      call => call.label,
    ),
  );
}

/** The Argo CD Applications of an application. */
export function listOwnDeployments(
  application: Application,
  world: World,
): Own<ArgocdApplication>[] {
  return preferNamed(application, application.argocd).flatMap(reading =>
    chooseOwn(
      application,
      world,
      reading,
      reading.facts.applications,
      ({ name }) => valueOf(name),
    ),
  );
}

/** The Kong services of an application. */
export function listOwnServices(
  application: Application,
  world: World,
): Own<KongService>[] {
  return preferNamed(application, application.kong).flatMap(reading =>
    chooseOwn(application, world, reading, reading.facts.services, ({ name }) =>
      valueOf(name),
    ),
  );
}

/** Of several files in one folder, the one that is called like the application; what else bears its name is a double. */
function preferNamed<R extends FileReading>(
  { name }: Application,
  readings: readonly R[],
): R[] {
  const folderOf = ({ path }: R) => path.replace(/[^/]*$/, '');
  const named = readings.filter(reading => nameOutside(reading) === name);
  return readings.filter(
    reading =>
      named.includes(reading) ||
      !named.some(other => folderOf(other) === folderOf(reading)),
  );
}

/**
 * Of what a file holds, that which bears the application's name; where nothing does in a file that is called like the
 * application, the first thing is it, under a wrong name.
 */
function chooseOwn<T>(
  { name }: Application,
  world: World,
  reading: FileReading,
  items: readonly T[],
  nameOf: (item: T) => string | undefined,
): Own<T>[] {
  const { path, place } = reading;
  const fileName = nameOutside(reading);
  const isOthers =
    fileName !== name &&
    world.claims('name', fileName.toLowerCase()).length > 0;
  // Of two applications with one joined name, nobody can tell whose it is; name-is-free says so.
  const holders = world
    .claims('name', name.toLowerCase())
    .filter(claim => !claim.pullRequest);
  if (isOthers || holders.length > 1) return [];
  const named = items.filter(item => nameOf(item) === name);
  const chosen =
    named.length > 0 || fileName !== name ? named : items.slice(0, 1);
  return chosen.map(item => ({ path, place, item }));
}

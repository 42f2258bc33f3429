import type { FileReading } from '../model/FileReading';
import type { World } from '../model/World';
import type { Literal } from '../readers/Facts';
import type { Fact } from '../syntax/Located';
import type { PatchedObject } from './applyPatches';
import { listComponents } from './buildOverlay';
import { buildShared } from './buildShared';
import { listAt, valueAt } from './valueAt';

/**
 * Reads a variable that an overlay gives to the containers: by a patch of its own, or by a component, whose line in the
 * overlay it then has.
 *
 * @returns `undefined` where neither does, whatever the base says
 */
export function readVariable(
  { path, facts }: FileReading<'overlay'>,
  name: string,
  world: World,
): Fact<string> | undefined {
  if (Object.hasOwn(facts.env, name)) return facts.env[name];
  const ofBase = findVariable(buildShared(world, []).objects, name);
  const given = [...listComponents(path, facts)].flatMap(([folder, line]) => {
    const value = findVariable(buildShared(world, [folder]).objects, name);
    return typeof value === 'string' && value !== ofBase
      ? [{ value, line }]
      : [];
  });
  return given.at(-1);
}

function findVariable(
  objects: readonly PatchedObject[],
  name: string,
): Literal | undefined {
  return objects
    .flatMap(({ manifest }) =>
      listAt(manifest, 'spec', 'template', 'spec', 'containers'),
    )
    .flatMap(container => listAt(container, 'env'))
    .filter(variable => valueAt(variable, 'name') === name)
    .map(variable => valueAt(variable, 'value'))[0];
}

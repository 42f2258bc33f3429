import type { PatchTarget } from '../readers/Facts';
import { valueOf } from '../syntax/Located';
import type { PatchedObject } from './applyPatches';
import { valueAt } from './valueAt';

/** True when a patch is for an object. An object goes by the name it had as well as by the one that a patch gave it. */
export function matchesTarget(
  { object, manifest }: PatchedObject,
  target: PatchTarget,
): boolean {
  const apiVersion = valueOf(object.apiVersion) ?? '';
  const slash = apiVersion.indexOf('/');
  return (
    matches(target.group, slash < 0 ? '' : apiVersion.slice(0, slash)) &&
    matches(target.version, apiVersion.slice(slash + 1)) &&
    matches(target.kind, valueOf(object.kind)) &&
    (matches(target.name, valueOf(object.name)) ||
      matches(target.name, valueAt(manifest, 'metadata', 'name')))
  );
}

function matches(pattern: string | undefined, value: unknown): boolean {
  if (pattern === undefined || pattern === '' || pattern === value) return true;
  if (typeof value !== 'string' || /^[\w-]*$/.test(pattern)) return false;
  try {
    return new RegExp(`^(?:${pattern})$`).test(value);
  } catch {
    return false;
  }
}

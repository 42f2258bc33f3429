import type { Literal } from '../readers/Facts';
import { isList } from './isList';

type LiteralMap = { readonly [key: string]: Literal };

/** By which of its fields an item of a list is found again; any other list is replaced as a whole. */
const MERGE_KEYS: Readonly<Record<string, readonly string[]>> = {
  containers: ['name'],
  initContainers: ['name'],
  env: ['name'],
  volumes: ['name'],
  imagePullSecrets: ['name'],
  volumeMounts: ['mountPath'],
  volumeDevices: ['devicePath'],
  hostAliases: ['ip'],
  ports: ['containerPort', 'port'],
};

/**
 * Lays a part of an object over it, as a strategic merge patch does.
 *
 * @returns `undefined` when the patch takes the object away
 */
export function applyMerge(
  manifest: Literal,
  patch: Literal,
): Literal | undefined {
  if (!isMap(patch)) return patch;
  const { $patch: directive, ...fields } = patch;
  if (directive === 'delete') return undefined;
  if (!isMap(manifest) || directive === 'replace') return fields;
  const result = new Map(Object.entries(manifest));
  for (const [key, value] of Object.entries(fields)) {
    if (value === null) result.delete(key);
    else {
      const merged = mergeField(key, result.get(key), value);
      if (merged === undefined) result.delete(key);
      else result.set(key, merged);
    }
  }
  return Object.fromEntries(result);
}

function mergeField(
  key: string,
  old: Literal | undefined,
  value: Literal,
): Literal | undefined {
  if (old === undefined) return value;
  if (isMap(value)) return applyMerge(old, value);
  if (!isList(value) || !isList(old)) return value;
  const mergeKey = (Object.hasOwn(MERGE_KEYS, key) ? MERGE_KEYS[key] : []).find(
    name => value.every(item => isMap(item) && Object.hasOwn(item, name)),
  );
  return mergeKey === undefined ? value : mergeList(old, value, mergeKey);
}

/** What the patch names comes first, in its order, as Kustomize puts it. */
function mergeList(
  old: readonly Literal[],
  patch: readonly Literal[],
  mergeKey: string,
): Literal[] {
  const keyOf = (item: Literal) => (isMap(item) ? item[mergeKey] : undefined);
  const findIn = (list: readonly Literal[], item: Literal) =>
    list.find(other => keyOf(other) === keyOf(item));
  const named = patch.flatMap(item => {
    const merged = applyMerge(findIn(old, item) ?? {}, item);
    return merged === undefined ? [] : [merged];
  });
  return [...named, ...old.filter(item => !findIn(patch, item))];
}

function isMap(value: Literal | undefined): value is LiteralMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { Literal, PatchOperation } from '../readers/Facts';
import { isList } from './isList';

/** Thrown when an operation does not fit the object; `applyOperations` turns it into a value. */
class DoesNotApply extends Error {}

/** What became of an object, or why an operation does not fit it. */
export type Applied =
  | { readonly manifest: Literal }
  | { readonly operation: PatchOperation; readonly reason: string };

/**
 * Applies JSON 6902 operations one after the other, as Kustomize does. The object itself stays as it is. An operation
 * that is none, whatever the object, is passed over: that is a fault of the kustomization by itself.
 */
export function applyOperations(
  manifest: Literal,
  operations: readonly PatchOperation[],
): Applied {
  let result = manifest;
  for (const operation of operations) {
    if (!isWellFormed(operation)) continue;
    try {
      result = applyOperation(result, operation);
    } catch (error) {
      if (!(error instanceof DoesNotApply)) throw error;
      return { operation, reason: error.message };
    }
  }
  return { manifest: result };
}

function applyOperation(
  manifest: Literal,
  { op, path, from, value }: PatchOperation,
): Literal {
  const way = readPointer(path);
  switch (op) {
    case 'add':
    case 'replace':
      return change(manifest, way, op, value!);
    case 'remove':
      return change(manifest, way, op);
    case 'test':
      if (JSON.stringify(find(manifest, way)) !== JSON.stringify(value))
        throw new DoesNotApply(`${path} has another value`);
      return manifest;
    case 'copy':
      return change(manifest, way, 'add', find(manifest, readPointer(from)));
    default: {
      const source = readPointer(from);
      const moved = find(manifest, source);
      return change(change(manifest, source, 'remove'), way, 'add', moved);
    }
  }
}

function isWellFormed({ op, path, from, value }: PatchOperation): boolean {
  if (!path.startsWith('/')) return false;
  if (op === 'copy' || op === 'move') return from?.startsWith('/') ?? false;
  return (
    op === 'remove' ||
    (value !== undefined && ['add', 'replace', 'test'].includes(op))
  );
}

/** Overlays repeat each other's pointers, and each is for many objects. */
const known = new Map<string, readonly string[]>();

function readPointer(path = ''): readonly string[] {
  let way = known.get(path);
  if (!way) {
    way = path
      .slice(1)
      .split('/')
      .map(step => step.replace(/~1/g, '/').replace(/~0/g, '~'));
    if (known.size >= 512) known.clear();
    known.set(path, way);
  }
  return way;
}

function find(manifest: Literal, way: readonly string[]): Literal {
  return way.reduce((node, step) => below(node, step), manifest);
}

/** The parts of the object on the way to the change are new; all others are shared with the old one. */
function change(
  node: Literal,
  [step, ...rest]: readonly string[],
  op: 'add' | 'replace' | 'remove',
  value: Literal = null,
): Literal {
  if (rest.length > 0)
    return put(node, step, change(below(node, step), rest, op, value));
  // Kustomize replaces a field that is not there by adding it; an item of a list must be there.
  if (op === 'remove' || (op === 'replace' && isList(node))) below(node, step);
  if (isList(node)) {
    const index = step === '-' ? node.length : Number(step);
    if (!Number.isInteger(index) || index < 0 || index > node.length)
      throw new DoesNotApply(`the list has no place ${step}`);
    const added = op === 'remove' ? [] : [value];
    return [
      ...node.slice(0, index),
      ...added,
      ...node.slice(op === 'add' ? index : index + 1),
    ];
  }
  if (op === 'remove') {
    const { [step]: removed, ...others } = node as Record<string, Literal>;
    return others;
  }
  if (typeof node !== 'object' || node === null)
    throw new DoesNotApply(`${step} cannot be added to a plain value`);
  return put(node, step, value);
}

function below(node: Literal, step: string): Literal {
  if (typeof node === 'object' && node !== null && Object.hasOwn(node, step))
    return (node as Record<string, Literal>)[step];
  throw new DoesNotApply(`there is no ${step}`);
}

function put(node: Literal, step: string, value: Literal): Literal {
  if (isList(node))
    return node.map((item, index) => (String(index) === step ? value : item));
  return { ...(node as Record<string, Literal>), [step]: value };
}

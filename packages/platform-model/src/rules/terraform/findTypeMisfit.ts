import type { Literal } from '../../readers/Facts';
import { showText } from '../showText';
import type { TerraformType } from './TerraformType';

/** The texts that Terraform takes for numbers. */
const NUMERIC = /^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|[iI]nf)$/;

const NOUNS: Record<TerraformType['kind'], string> = {
  any: 'anything',
  string: 'a text',
  number: 'a number',
  bool: 'true or false',
  list: 'a list',
  set: 'a list',
  tuple: 'a list',
  map: 'a map',
  object: 'an object',
};

/**
 * What Terraform would refuse to convert.
 *
 * @returns the end of a sentence, e.g. `is "three", not a number`; `undefined` when the value fits
 */
export function findTypeMisfit(
  value: Literal,
  type: TerraformType,
): string | undefined {
  // Null stands for a value that is not given, which is another question.
  if (value === null) return undefined;
  switch (type.kind) {
    case 'any':
      return undefined;
    case 'string':
    case 'number':
    case 'bool':
      return typeof value !== 'object' && isConvertible(value, type.kind)
        ? undefined
        : tell(value, type);
    case 'list':
    case 'set':
      return Array.isArray(value)
        ? findFirst(value.entries(), () => type.of)
        : tell(value, type);
    case 'tuple':
      if (!Array.isArray(value)) return tell(value, type);
      return value.length === type.items.length
        ? findFirst(value.entries(), index => type.items[index])
        : `has ${value.length} items, not ${type.items.length}`;
    default:
      return findObjectMisfit(value, type);
  }
}

function findObjectMisfit(
  value: Literal & {},
  type: TerraformType & { kind: 'map' | 'object' },
): string | undefined {
  if (typeof value !== 'object' || Array.isArray(value))
    return tell(value, type);
  const entries = Object.entries(value) as [string, Literal][];
  if (type.kind === 'map') return findFirst(entries, () => type.of);
  for (const [name, { isOptional }] of type.attributes)
    if (!isOptional && !Object.hasOwn(value, name))
      return `has no ${showText(name)}`;
  // Terraform drops attributes that are not asked for.
  return findFirst(
    entries.filter(([name]) => type.attributes.has(name)),
    name => type.attributes.get(name)!.type,
  );
}

function findFirst<K extends string | number>(
  entries: Iterable<[K, Literal]>,
  typeOf: (key: K) => TerraformType,
): string | undefined {
  for (const [key, value] of entries) {
    const misfit = findTypeMisfit(value, typeOf(key));
    if (misfit) return `has at ${showText(String(key))} what ${misfit}`;
  }
  return undefined;
}

function isConvertible(
  value: string | number | boolean,
  kind: 'string' | 'number' | 'bool',
): boolean {
  if (kind === 'string') return true;
  if (kind === 'number')
    return typeof value === 'string'
      ? NUMERIC.test(value)
      : typeof value === 'number';
  return typeof value === 'string'
    ? ['true', 'false', '1', '0'].includes(value)
    : typeof value === 'boolean';
}

function tell(value: Literal, type: TerraformType): string {
  return `is ${showValue(value)}, not ${NOUNS[type.kind]}`;
}

function showValue(value: Literal): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object'
    ? 'an object'
    : showText(JSON.stringify(value));
}

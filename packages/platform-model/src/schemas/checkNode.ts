import type { YamlNode, YamlScalar } from '../syntax/YamlNode';
import { nearestName } from './nearestName';
import { isMistaken } from './SCALAR_TYPES';
import type { ObjectType, ValueType } from './ValueType';

/** A value that is not of its type. */
export interface TypeFault {
  readonly line: number;
  readonly message: string;
  readonly fix?: string;
}

/** How strictly to check. */
export interface CheckOptions {
  /** A field without a value counts as left out, as Kubernetes and Kustomize take it; Argo CD's definitions do not. */
  readonly allowsEmpty?: boolean;
  /** Whose YAML it is, for messages; Kubernetes where it is left out. */
  readonly readBy?: string;
  /** A part of an object, as a patch has it: nothing is missing. */
  readonly isPart?: boolean;
}

/**
 * Holds a node against a type. It finds every unknown field at any depth.
 *
 * @param path - what leads to the node, for messages, e.g. `spec.template`; empty for a whole object
 * @param line - where it stands; a mapping below a key belongs to the key's line
 */
export function checkNode(
  node: YamlNode,
  type: ValueType,
  options: CheckOptions,
  path = '',
  line = node.line,
): TypeFault[] {
  const faults: TypeFault[] = [];
  check(node, type, path, line);
  return faults;

  function check(
    value: YamlNode,
    expected: ValueType,
    at: string,
    atLine: number,
  ): void {
    // In a patch, a field without a value is one to remove.
    if (expected.kind === 'any' || (options.isPart && isEmpty(value))) return;
    if (value.kind === 'scalar')
      return checkScalar(value, expected, at, atLine);
    if (value.kind === 'list') {
      if (expected.kind !== 'list')
        return refuse(at, atLine, 'a list', expected);
      value.items.forEach((item, index) =>
        check(item, expected.items, `${at}[${index}]`, item.line),
      );
      return undefined;
    }
    if (expected.kind === 'map') {
      for (const [key, entry] of value.entries)
        check(entry.value, expected.values, `${at}[${key}]`, entry.line);
      return undefined;
    }
    if (expected.kind !== 'object')
      return refuse(at, atLine, 'a mapping', expected);
    return checkFields(value, expected, at, atLine);
  }

  function checkFields(
    value: YamlNode & { kind: 'map' },
    { fields }: ObjectType,
    at: string,
    atLine: number,
  ): void {
    for (const [key, entry] of value.entries) {
      const field = fields.get(key);
      const place = at ? `${at}.${key}` : key;
      if (field) {
        if (field.isRequired || !options.allowsEmpty || !isEmpty(entry.value))
          check(entry.value, field.type, place, entry.line);
      } else if (!(options.isPart && key.startsWith('$'))) {
        const meant = nearestName(key, fields.keys());
        faults.push({
          line: entry.line,
          message: `${place} is no field of ${at || 'this object'}`,
          fix: meant ? `Write ${meant}, or remove it.` : 'Remove it.',
        });
      }
    }
    if (options.isPart) return;
    for (const [key, { isRequired }] of fields)
      if (isRequired && !value.entries.has(key))
        faults.push({
          line: atLine,
          message: `${at ? `${at}.` : ''}${key} is missing`,
          fix: `Add ${key}.`,
        });
  }

  function checkScalar(
    value: YamlScalar,
    expected: Exclude<ValueType, { kind: 'any' }>,
    at: string,
    atLine: number,
  ): void {
    if (isEmpty(value))
      faults.push({
        line: atLine,
        message: `${at || 'the object'} has no value, but ${say(expected)}`,
        fix: 'Give it a value, or remove it.',
      });
    else if (expected.kind === 'scalar') {
      if (expected.scalar.accepts(value)) return;
      const text = isMistaken(value)
        ? `the unquoted ${value.text}, which ${
            options.readBy ?? 'Kubernetes'
          } does not read as a text`
        : describe(value);
      refuse(at, atLine, text, expected);
    } else if (
      expected.kind !== 'choice' ||
      !expected.texts.includes(value.text)
    )
      refuse(at, atLine, describe(value), expected);
  }

  function refuse(
    at: string,
    atLine: number,
    found: string,
    expected: Exclude<ValueType, { kind: 'any' }>,
  ): void {
    faults.push({
      line: atLine,
      message: `${at || 'the document'} is ${found}, but ${say(expected)}`,
    });
  }
}

function isEmpty(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

/** A value for the middle of a sentence, short whatever it is. */
function describe({ value, quoted }: YamlScalar): string {
  const text = String(value);
  const short = text.length > 60 ? `${text.slice(0, 60)}...` : text;
  if (typeof value !== 'string') return `the ${typeof value} ${short}`;
  return quoted || short === '' ? JSON.stringify(short) : short;
}

function say(type: Exclude<ValueType, { kind: 'any' }>): string {
  switch (type.kind) {
    case 'scalar':
      return type.scalar.says;
    case 'list':
      return 'must be a list';
    case 'choice':
      return `must be ${type.texts.map(text => text || '""').join(' or ')}`;
    default:
      return 'must be a mapping';
  }
}

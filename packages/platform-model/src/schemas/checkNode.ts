import type { YamlMap, YamlNode, YamlScalar } from '../syntax/YamlNode';
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

/** Every type but the one that nothing can break. */
type StrictType = Exclude<ValueType, { kind: 'any' }>;

class NodeChecker {
  readonly faults: TypeFault[] = [];

  constructor(private readonly options: CheckOptions) {}

  check(value: YamlNode, type: ValueType, at: string, line: number): void {
    // In a patch, a field without a value is one to remove.
    const isRemoved = this.options.isPart && isEmpty(value);
    if (type.kind === 'any' || isRemoved) return;
    if (value.kind === 'scalar') this.checkScalar(value, type, at, line);
    else if (value.kind === 'list') {
      if (type.kind !== 'list') this.refuse(at, line, 'a list', type);
      else
        value.items.forEach((item, index) =>
          this.check(item, type.items, `${at}[${index}]`, item.line),
        );
    } else if (type.kind === 'map') {
      for (const [key, entry] of value.entries)
        this.check(entry.value, type.values, `${at}[${key}]`, entry.line);
    } else if (type.kind === 'object') this.checkFields(value, type, at, line);
    else this.refuse(at, line, 'a mapping', type);
  }

  private checkFields(
    { entries }: YamlMap,
    { fields, required }: ObjectType,
    at: string,
    line: number,
  ): void {
    const { allowsEmpty, isPart } = this.options;
    for (const [key, { value, line: keyLine }] of entries) {
      const field = fields.get(key);
      const place = at ? `${at}.${key}` : key;
      if (field) {
        if (field.isRequired || !allowsEmpty || !isEmpty(value))
          this.check(value, field.type, place, keyLine);
      } else if (!(isPart && key.startsWith('$'))) {
        const meant = nearestName(key, fields.keys());
        this.faults.push({
          line: keyLine,
          message: `${place} is no field of ${at || 'this object'}`,
          fix: meant ? `Write ${meant}, or remove it.` : 'Remove it.',
        });
      }
    }
    if (isPart) return;
    for (const key of required)
      if (!entries.has(key))
        this.faults.push({
          line,
          message: `${at ? `${at}.` : ''}${key} is missing`,
          fix: `Add ${key}.`,
        });
  }

  private checkScalar(
    value: YamlScalar,
    type: StrictType,
    at: string,
    line: number,
  ): void {
    if (isEmpty(value))
      this.faults.push({
        line,
        message: `${at || 'the object'} has no value, but ${say(type)}`,
        fix: 'Give it a value, or remove it.',
      });
    else if (type.kind === 'scalar') {
      if (!type.scalar.accepts(value))
        this.refuse(at, line, this.describe(value), type);
    } else if (type.kind !== 'choice' || !type.texts.includes(value.text))
      this.refuse(at, line, describe(value), type);
  }

  private describe(value: YamlScalar): string {
    const { readBy = 'Kubernetes' } = this.options;
    return isMistaken(value)
      ? `the unquoted ${value.text}, which ${readBy} does not read as a text`
      : describe(value);
  }

  private refuse(
    at: string,
    line: number,
    found: string,
    type: StrictType,
  ): void {
    const message = `${at || 'the document'} is ${found}, but ${say(type)}`;
    this.faults.push({ line, message });
  }
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
  const checker = new NodeChecker(options);
  checker.check(node, type, path, line);
  return checker.faults;
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

function say(type: StrictType): string {
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

import type { Fact } from './Located';
import type { SyntaxFault } from './SyntaxFault';

/** A value of a YAML 1.2 document and the line it starts on. */
export type YamlNode = YamlMap | YamlList | YamlScalar;

export interface YamlMap {
  readonly kind: 'map';
  readonly line: number;
  /** In the order of the text. Keys are text, as JSON would have them. */
  readonly entries: ReadonlyMap<string, YamlEntry>;
}

export interface YamlEntry {
  /** Where the key stands. */
  readonly line: number;
  readonly value: YamlNode;
}

export interface YamlList {
  readonly kind: 'list';
  readonly line: number;
  readonly items: readonly YamlNode[];
}

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly line: number;
  readonly value: string | number | boolean | null;
  /** As it stands in the text, without quotes; `3.0` for a number that reads 3. */
  readonly text: string;
  /** True when it is written in quotes or as a block, so that no YAML version takes it for anything but text. */
  readonly quoted: boolean;
  /** True for a block after `|`: the n-th line of its value stands n lines below this one's. */
  readonly literal?: boolean;
}

/** The documents of one YAML (or JSON) file, and what kept parts of it from being read. */
export interface YamlStream {
  readonly documents: readonly YamlNode[];
  readonly faults: readonly SyntaxFault[];
}

/** Walks down from a node: keys of mappings, indexes of lists. `undefined` where the way ends. */
export function nodeAt(
  node: YamlNode | undefined,
  ...way: readonly (string | number)[]
): YamlNode | undefined {
  let current = node;
  for (const step of way) {
    if (current?.kind === 'map')
      current = current.entries.get(String(step))?.value;
    else if (current?.kind === 'list' && typeof step === 'number')
      current = current.items[step];
    else return undefined;
  }
  return current;
}

/** The line on which a key of a mapping stands; that of the node itself when it has no such key. */
export function lineOfKey(node: YamlNode, key: string): number {
  return (
    (node.kind === 'map' ? node.entries.get(key)?.line : undefined) ?? node.line
  );
}

/** The items of a list; empty for anything else. */
export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === 'list' ? node.items : [];
}

/** A text at the end of a way. A value that YAML reads as another type is undetermined, not converted. */
export function textAt(
  node: YamlNode | undefined,
  ...way: readonly (string | number)[]
): Fact<string> | undefined {
  return scalarAt(node, 'string', way);
}

/** A number at the end of a way. */
export function numberAt(
  node: YamlNode | undefined,
  ...way: readonly (string | number)[]
): Fact<number> | undefined {
  return scalarAt(node, 'number', way);
}

/** True or false at the end of a way. */
export function booleanAt(
  node: YamlNode | undefined,
  ...way: readonly (string | number)[]
): Fact<boolean> | undefined {
  return scalarAt(node, 'boolean', way);
}

/** The texts of a list at the end of a way, each with its own line; `undefined` when there is nothing. */
export function textsAt(
  node: YamlNode | undefined,
  ...way: readonly (string | number)[]
): readonly Fact<string>[] | undefined {
  const list = nodeAt(node, ...way);
  if (!list) return undefined;
  if (list.kind !== 'list')
    return [{ undetermined: 'it is not a list', line: list.line }];
  return list.items.map(item => textAt(item)!);
}

/** The node as plain data. Keys that JavaScript gives a meaning to, like `__proto__`, are plain keys in it. */
export function toPlain(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(toPlain);
  return Object.fromEntries(
    [...node.entries].map(([key, { value }]) => [key, toPlain(value)]),
  );
}

interface ScalarTypes {
  string: string;
  number: number;
  boolean: boolean;
}

function scalarAt<T extends keyof ScalarTypes>(
  node: YamlNode | undefined,
  type: T,
  way: readonly (string | number)[],
): Fact<ScalarTypes[T]> | undefined {
  const found = nodeAt(node, ...way);
  if (!found) return undefined;
  if (found.kind === 'scalar' && typeof found.value === type)
    return { value: found.value as ScalarTypes[T], line: found.line };
  const article = type === 'string' ? 'a text' : `a ${type}`;
  return { undetermined: `it is not ${article}`, line: found.line };
}

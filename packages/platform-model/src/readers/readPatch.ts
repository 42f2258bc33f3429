import { valueOf } from '../syntax/Located';
import { readEmbeddedYaml } from '../syntax/readEmbeddedYaml';
import {
  itemsOf,
  nodeAt,
  textAt,
  toPlain,
  type YamlMap,
  type YamlNode,
} from '../syntax/YamlNode';
import type {
  Literal,
  OverlayPatch,
  PatchOperation,
  PatchTarget,
} from './Facts';
import { withoutAbsent } from './withoutAbsent';

/** A patch, and what its text was parsed into. */
export interface ReadPatch {
  readonly patch: OverlayPatch;
  /** The operations of a JSON 6902 patch in the order of `patch.operations`, or the one merge; lines are the text's. */
  readonly nodes: readonly YamlNode[];
  /** Turns a line of the patch's text into one of the overlay. */
  lineOf(line: number): number;
}

/** @param item - of `patches`, or of one of the lists that Kustomize had before */
export function readPatch(item: YamlNode): ReadPatch {
  const text = item.kind === 'scalar' ? item : nodeAt(item, 'patch');
  const path = textAt(item, 'path');
  const target = readTarget(nodeAt(item, 'target'));
  if (text?.kind !== 'scalar')
    return {
      patch: withoutAbsent({ line: item.line, path, target }),
      nodes: [],
      lineOf: line => line,
    };
  const { stream, lineOf } = readEmbeddedYaml(text);
  const [document] = stream.documents;
  if (stream.documents.length === 1 && document.kind === 'list') {
    const nodes = itemsOf(document);
    return {
      patch: withoutAbsent({
        line: item.line,
        target,
        operations: nodes.map(node => readOperation(node, lineOf(node.line))),
      }),
      nodes,
      lineOf,
    };
  }
  if (stream.documents.length === 1 && document.kind === 'map')
    return {
      patch: withoutAbsent({
        line: item.line,
        target: target ?? targetOf(document),
        merge: toPlain(document) as Literal,
      }),
      nodes: [document],
      lineOf,
    };
  // An item of patchesStrategicMerge is a file or the patch itself.
  const file = item.kind === 'scalar' ? textAt(item) : undefined;
  return {
    patch: withoutAbsent({ line: item.line, path: file ?? path, target }),
    nodes: [],
    lineOf,
  };
}

function readOperation(node: YamlNode, line: number): PatchOperation {
  const value = nodeAt(node, 'value');
  return withoutAbsent({
    line,
    op: valueOf(textAt(node, 'op')) ?? '',
    path: valueOf(textAt(node, 'path')) ?? '',
    from: valueOf(textAt(node, 'from')),
    value: value && (toPlain(value) as Literal),
  });
}

const SELECTIVE = ['namespace', 'labelSelector', 'annotationSelector'];

/** Expressions that take no time to match, whatever the text; others are not tried. */
const SIMPLE = /^[\w.|\\-]*(?:\*[\w.|\\-]*){0,3}$/;

function readTarget(node: YamlNode | undefined): PatchTarget | undefined {
  if (node?.kind !== 'map') return undefined;
  const textOf = (key: string) => valueOf(textAt(node, key));
  const texts = {
    group: textOf('group'),
    version: textOf('version'),
    kind: textOf('kind'),
    name: textOf('name'),
  };
  const isSelective =
    SELECTIVE.some(key => node.entries.has(key)) ||
    Object.values(texts).some(text => text && !SIMPLE.test(text));
  return withoutAbsent({ ...texts, isSelective: isSelective || undefined });
}

/** What matches only where there is nothing. */
const NOTHING = '^$';

/** A merge without a target says itself which object it is for, group and version included. */
function targetOf(document: YamlMap): PatchTarget {
  const apiVersion = valueOf(textAt(document, 'apiVersion')) ?? '';
  const [, group, version] = /^(?:(.*)\/)?(.*)$/s.exec(apiVersion)!;
  const escape = (text: string | undefined) =>
    text?.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return withoutAbsent({
    group: escape(group) || NOTHING,
    version: escape(version) || NOTHING,
    kind: escape(valueOf(textAt(document, 'kind'))),
    name: escape(valueOf(textAt(document, 'metadata', 'name'))),
  });
}

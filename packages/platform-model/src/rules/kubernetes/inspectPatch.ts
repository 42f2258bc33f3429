import { readPatch } from '../../readers/readPatch';
import { checkNode, type TypeFault } from '../../schemas/checkNode';
import { KUBERNETES } from '../../schemas/OBJECT_TYPES';
import type { ObjectType } from '../../schemas/ValueType';
import { readEmbeddedYaml } from '../../syntax/readEmbeddedYaml';
import { nodeAt, type YamlNode } from '../../syntax/YamlNode';
import { inspectOperation } from './inspectOperation';

/**
 * Inspects one item of a kustomization's patches by itself: its text, its operations, and the types of what it sets
 * where it names the kind that it is for.
 */
export function inspectPatch(item: YamlNode): TypeFault[] {
  const { patch, nodes, lineOf } = readPatch(item);
  const text = item.kind === 'scalar' ? item : nodeAt(item, 'patch');
  if (item.kind === 'scalar' && patch.path) return [];
  if (text?.kind !== 'scalar')
    return patch.path
      ? []
      : [{ line: patch.line, message: 'the patch has neither patch nor path' }];
  const { faults } = readEmbeddedYaml(text).stream;
  if (faults.length > 0)
    return faults.map(({ line, message }) => ({
      line: lineOf(line),
      message: `the patch cannot be read: ${message}`,
    }));
  const type = typeOf(patch.target?.kind);
  if (patch.operations)
    return nodes
      .flatMap(node => inspectOperation(node, type))
      .map(fault => ({ ...fault, line: lineOf(fault.line) }));
  if (patch.merge === undefined)
    return [
      {
        line: text.line,
        message:
          'the patch is neither a list of operations nor part of an object',
      },
    ];
  const missing = listMissing(nodes[0]);
  if (missing.length > 0)
    return [
      {
        line: lineOf(nodes[0].line),
        message: `the patch has no ${missing.join(
          ' and no ',
        )}, which Kustomize wants even where the patch has a target`,
      },
    ];
  return type
    ? checkNode(nodes[0], type, { isPart: true }).map(fault => ({
        ...fault,
        line: lineOf(fault.line),
      }))
    : [];
}

/** Without these Kustomize does not take the text for a merge. */
function listMissing(node: YamlNode): string[] {
  return [
    ...(nodeAt(node, 'kind') ? [] : ['kind']),
    ...(nodeAt(node, 'metadata', 'name') ? [] : ['metadata.name']),
  ];
}

/** The type of a kind in the version that Kubernetes serves last; an expression may stand for several kinds. */
function typeOf(kind: string | undefined): ObjectType | undefined {
  if (kind === undefined || !/^\w+$/.test(kind)) return undefined;
  const version = KUBERNETES.versionsOf(kind).at(-1);
  return version === undefined ? undefined : KUBERNETES.typeOf(version, kind);
}

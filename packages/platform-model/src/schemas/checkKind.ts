import { nodeAt, type YamlNode } from '../syntax/YamlNode';
import type { TypeFault } from './checkNode';
import { nearestName } from './nearestName';
import type { TypeReader } from './TypeReader';
import type { ObjectType } from './ValueType';

/** What an object says that it is. */
export interface CheckedKind {
  /** Absent where its fields are not known: somebody's own kind, or a fault. */
  readonly type?: ObjectType;
  readonly faults: readonly TypeFault[];
}

/** Finds the type of an object, or why it has none. A kind that somebody added to the cluster is nobody's fault. */
export function checkKind(node: YamlNode, types: TypeReader): CheckedKind {
  if (node.kind !== 'map')
    return { faults: [{ line: node.line, message: 'this is no object' }] };
  const [apiVersion, kind] = ['apiVersion', 'kind'].map(key => {
    const found = nodeAt(node, key);
    return found?.kind === 'scalar' && typeof found.value === 'string'
      ? { text: found.value, line: found.line }
      : undefined;
  });
  if (!apiVersion || !kind) {
    const missing = apiVersion ? 'kind' : 'apiVersion';
    return {
      faults: [{ line: node.line, message: `the object has no ${missing}` }],
    };
  }
  const kinds = types.kindsOf(apiVersion.text);
  if (!kinds) return { faults: checkVersion(apiVersion, kind.text, types) };
  const type = types.typeOf(apiVersion.text, kind.text);
  const all = [...kinds];
  if (!type && !all.includes(kind.text)) {
    const meant = nearestName(kind.text, all);
    return {
      faults: [
        {
          line: kind.line,
          message: `${apiVersion.text} has no kind ${kind.text}`,
          ...(meant && { fix: `Write ${meant}.` }),
        },
      ],
    };
  }
  return { ...(type && { type }), faults: type ? checkName(node) : [] };
}

function checkVersion(
  { text, line }: { text: string; line: number },
  kind: string,
  types: TypeReader,
): TypeFault[] {
  const groupOf = (version: string) => version.replace(/[^/]*$/, '');
  const served = types.versionsOf(kind);
  const [meant] = served.filter(
    version =>
      groupOf(version) === groupOf(text) || nearestName(text, [version]),
  );
  // A group without a dot is one of Kubernetes' own, and all of those are known.
  if (!meant && text.includes('.')) return [];
  return [
    {
      line,
      message: `${text} has no kind ${kind}`,
      ...((meant ?? served[0]) && { fix: `Write ${meant ?? served[0]}.` }),
    },
  ];
}

function checkName(node: YamlNode): TypeFault[] {
  const metadata = nodeAt(node, 'metadata');
  // What is no mapping is a fault of its type.
  if (metadata && metadata.kind !== 'map') return [];
  if (metadata?.entries.has('name')) return [];
  const line =
    (node.kind === 'map' && node.entries.get('metadata')?.line) || node.line;
  return [{ line, message: 'metadata.name is missing', fix: 'Add a name.' }];
}

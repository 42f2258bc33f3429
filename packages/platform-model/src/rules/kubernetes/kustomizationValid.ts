import { isKustomization } from '../../readers/isKustomization';
import { checkNode } from '../../schemas/checkNode';
import { KUSTOMIZATION } from '../../schemas/OBJECT_TYPES';
import type { ValueType } from '../../schemas/ValueType';
import { itemsOf, nodeAt, type YamlNode } from '../../syntax/YamlNode';
import { syntaxRule, type Fault } from '../Rule';
import { inspectPatch } from './inspectPatch';

const TYPE = KUSTOMIZATION.read('Kustomization');
const COMPONENT = KUSTOMIZATION.read('Component');

/** Includes the patches that stand in it: what they set must fit the kind that they are for. */
export const kustomizationValid = syntaxRule({
  id: 'kustomization-valid',
  on: ['overlay', 'kubernetes-base'],
  severity: 'error',
  title:
    'A kustomization has only fields that Kustomize reads, and patches that are well-formed',
  why: 'Kustomize refuses a field that it does not know, and Argo CD then deploys nothing.',
  inspect: ({ documents }, kind) => {
    const kustomizations =
      kind === 'overlay' ? documents : documents.filter(isKustomization);
    if (kind === 'overlay' && documents.length !== 1)
      return [
        {
          line: documents[1]?.line ?? 1,
          message:
            documents.length === 0
              ? 'the kustomization is empty'
              : 'the file has more than one document; Kustomize reads one',
        },
      ];
    return kustomizations.flatMap(inspect);
  },
});

function inspect(node: YamlNode): Fault[] {
  return [
    ...checkNode(node, typeOf(node), { allowsEmpty: true }),
    ...['patches', 'patchesJson6902', 'patchesStrategicMerge'].flatMap(list =>
      itemsOf(nodeAt(node, list)).flatMap(inspectPatch),
    ),
  ];
}

function typeOf(node: YamlNode): ValueType {
  const kind = nodeAt(node, 'kind');
  return kind?.kind === 'scalar' && kind.value === 'Component'
    ? COMPONENT
    : TYPE;
}

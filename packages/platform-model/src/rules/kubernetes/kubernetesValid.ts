import { isKustomization } from '../../readers/isKustomization';
import { isTransformerConfig } from '../../readers/isTransformerConfig';
import { checkKind } from '../../schemas/checkKind';
import { checkNode } from '../../schemas/checkNode';
import { KUBERNETES } from '../../schemas/OBJECT_TYPES';
import { syntaxRule } from '../Rule';

/** Kinds that Kubernetes does not know itself may have been added to the cluster; nothing is said about them. */
export const kubernetesValid = syntaxRule({
  id: 'kubernetes-valid',
  on: ['kubernetes-base'],
  severity: 'error',
  title:
    'Kubernetes objects have only fields that exist, with values of their types',
  why: 'The cluster refuses a wrong type and ignores a misspelt field, so a limit or a probe that seems to be there is not.',
  inspect: ({ documents }) =>
    documents
      .filter(node => !isKustomization(node) && !isTransformerConfig(node))
      .flatMap(node => {
        const { type, faults } = checkKind(node, KUBERNETES);
        return [
          ...faults,
          ...(type ? checkNode(node, type, { allowsEmpty: true }) : []),
        ];
      }),
});

import { isKustomization } from '../../readers/isKustomization';
import { syntaxRule } from '../Rule';

/** What Kustomize's own warnings recommend. */
const SUCCESSORS: Readonly<Record<string, string>> = {
  bases: 'resources',
  commonLabels: 'labels',
  imageTags: 'images',
  patchesJson6902: 'patches',
  patchesStrategicMerge: 'patches',
  vars: 'replacements',
};

/** A warning: today's Kustomize still reads them. */
export const kustomizationDeprecated = syntaxRule({
  id: 'kustomization-deprecated',
  on: ['overlay', 'kubernetes-base'],
  severity: 'warning',
  title: 'A kustomization uses no field that Kustomize is about to give up',
  why: 'The next version of Kustomize that Argo CD brings along may not read it any more.',
  inspect: ({ documents }, kind) =>
    documents.flatMap(node =>
      node.kind === 'map' && (kind === 'overlay' || isKustomization(node))
        ? [...node.entries].flatMap(([key, { line }]) =>
            Object.hasOwn(SUCCESSORS, key)
              ? [
                  {
                    line,
                    message: `${key} is deprecated in favour of ${SUCCESSORS[key]}`,
                    fix: `Use ${SUCCESSORS[key]}.`,
                  },
                ]
              : [],
          )
        : [],
    ),
});

import type { Fact } from '../syntax/Located';
import {
  itemsOf,
  nodeAt,
  textAt,
  textsAt,
  type YamlNode,
  type YamlStream,
} from '../syntax/YamlNode';
import type { OverlayFacts } from './Facts';
import { readPatches } from './readPatches';
import { readPatchedValues } from './readPatchedValues';
import { withoutAbsent } from './withoutAbsent';

/** Reads a kustomization of one application: what it names, and what it changes of the base. */
export function readOverlay({ documents }: YamlStream): OverlayFacts {
  const [node] = documents;
  const patches = readPatches(node);
  return withoutAbsent({
    line: node?.line ?? 1,
    namespace: textAt(node, 'namespace'),
    resources: [
      ...(textsAt(node, 'resources') ?? []),
      ...(textsAt(node, 'bases') ?? []),
    ],
    components: textsAt(node, 'components') ?? [],
    labels: readLabels(node),
    images: itemsOf(nodeAt(node, 'images')).map(image =>
      withoutAbsent({
        line: image.line,
        name: textAt(image, 'name'),
        newName: textAt(image, 'newName'),
        newTag: textAt(image, 'newTag'),
        digest: textAt(image, 'digest'),
      }),
    ),
    ...readPatchedValues(patches),
    patches: patches.map(({ patch }) => patch),
  });
}

function readLabels(node: YamlNode | undefined): Record<string, Fact<string>> {
  const pairs = [
    nodeAt(node, 'commonLabels'),
    ...itemsOf(nodeAt(node, 'labels')).map(label => nodeAt(label, 'pairs')),
  ];
  return Object.fromEntries(
    pairs.flatMap(labels =>
      labels?.kind === 'map'
        ? [...labels.entries.keys()].map(
            key => [key, textAt(labels, key)!] as const,
          )
        : [],
    ),
  );
}

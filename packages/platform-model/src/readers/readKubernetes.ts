import type { Fact } from '../syntax/Located';
import {
  itemsOf,
  nodeAt,
  numberAt,
  textAt,
  textsAt,
  toPlain,
  type YamlNode,
  type YamlStream,
} from '../syntax/YamlNode';
import type {
  KubernetesFacts,
  KubernetesObject,
  KustomizationFacts,
  Literal,
} from './Facts';
import { isKustomization } from './isKustomization';
import { isTransformerConfig } from './isTransformerConfig';
import { listLines } from './listLines';
import { readPatches } from './readPatches';
import { withoutAbsent } from './withoutAbsent';

/** Reads the objects of the shared base, or its kustomization. */
export function readKubernetes(tree: YamlStream): KubernetesFacts {
  const kustomization = tree.documents.find(isKustomization);
  return {
    objects: tree.documents
      .filter(
        node =>
          node.kind === 'map' &&
          !isKustomization(node) &&
          !isTransformerConfig(node),
      )
      .map(readObject),
    ...(kustomization && { kustomization: readKustomization(kustomization) }),
  };
}

function readKustomization(node: YamlNode): KustomizationFacts {
  return {
    line: node.line,
    isComponent: textIs(nodeAt(node, 'kind'), 'Component'),
    resources: [
      ...(textsAt(node, 'resources') ?? []),
      ...(textsAt(node, 'bases') ?? []),
    ],
    components: textsAt(node, 'components') ?? [],
    configurations: textsAt(node, 'configurations') ?? [],
    patches: readPatches(node).map(({ patch }) => patch),
  };
}

function readObject(node: YamlNode): KubernetesObject {
  const containers = itemsOf(
    nodeAt(node, 'spec', 'template', 'spec', 'containers'),
  );
  const ports = [
    ...containers.flatMap(container =>
      itemsOf(nodeAt(container, 'ports')).map(port => ({
        port,
        number: numberAt(port, 'containerPort'),
      })),
    ),
    ...itemsOf(nodeAt(node, 'spec', 'ports')).map(port => ({
      port,
      number: numberAt(port, 'port'),
    })),
  ];
  return withoutAbsent({
    line: node.line,
    apiVersion: textAt(node, 'apiVersion'),
    kind: textAt(node, 'kind'),
    name: textAt(node, 'metadata', 'name'),
    ports: ports.flatMap(({ port, number }) => {
      const name = nodeAt(port, 'name');
      return number
        ? [
            {
              ...(name?.kind === 'scalar' && { name: name.text }),
              port: number,
            },
          ]
        : [];
    }),
    images: containers.flatMap(container => textAt(container, 'image') ?? []),
    portVariable: containers
      .flatMap(container => itemsOf(nodeAt(container, 'env')))
      .filter(variable => textIs(nodeAt(variable, 'name'), 'PORT'))
      .map(variable => textAt(variable, 'value'))[0],
    minReplicas: numberAt(node, 'spec', 'minReplicas'),
    maxReplicas: numberAt(node, 'spec', 'maxReplicas'),
    minAvailable: amountAt(node, 'minAvailable'),
    maxUnavailable: amountAt(node, 'maxUnavailable'),
    manifest: toPlain(node) as Literal,
    lines: listLines(node),
  });
}

/** A number, or a percentage as a text. */
function amountAt(
  node: YamlNode,
  field: string,
): Fact<number | string> | undefined {
  const found = nodeAt(node, 'spec', field);
  return found?.kind === 'scalar' && typeof found.value === 'string'
    ? textAt(found)
    : numberAt(found);
}

function textIs(node: YamlNode | undefined, text: string): boolean {
  return node?.kind === 'scalar' && node.value === text;
}

import type { Fact } from '../syntax/Located';
import {
  itemsOf,
  nodeAt,
  numberAt,
  textAt,
  type YamlNode,
} from '../syntax/YamlNode';
import type { OverlayFacts } from './Facts';
import type { ReadPatch } from './readPatch';
import { withoutAbsent } from './withoutAbsent';

type PatchedValues = Pick<
  OverlayFacts,
  'name' | 'minReplicas' | 'maxReplicas' | 'env' | 'containerPorts'
>;

/** Reads from patches what artefacts have to agree on; of several that set a value the last one counts. */
export function readPatchedValues(
  patches: readonly ReadPatch[],
): PatchedValues {
  let name: Fact<string> | undefined;
  let minReplicas: Fact<number> | undefined;
  let maxReplicas: Fact<number> | undefined;
  const env: [string, Fact<string>][] = [];
  const containerPorts: Fact<number>[] = [];

  const readVariable = (node: YamlNode, patch: ReadPatch) => {
    const key = nodeAt(node, 'name');
    if (key?.kind !== 'scalar') return;
    env.push([
      key.text,
      place(textAt(node, 'value'), patch) ?? {
        undetermined: 'it comes from elsewhere',
        line: patch.lineOf(node.line),
      },
    ]);
  };
  const readContainer = (container: YamlNode, patch: ReadPatch) => {
    for (const variable of itemsOf(nodeAt(container, 'env')))
      readVariable(variable, patch);
    for (const port of itemsOf(nodeAt(container, 'ports'))) {
      const number = place(numberAt(port, 'containerPort'), patch);
      if (number) containerPorts.push(number);
    }
  };

  for (const read of patches) {
    const { operations, merge } = read.patch;
    operations?.forEach(({ op, path }, index) => {
      if (op !== 'add' && op !== 'replace') return;
      const value = nodeAt(read.nodes[index], 'value');
      if (!value) return;
      if (path === '/metadata/name' && !read.patch.target?.kind)
        name = place(textAt(value), read);
      else if (path === '/spec/minReplicas')
        minReplicas = place(numberAt(value), read);
      else if (path === '/spec/maxReplicas')
        maxReplicas = place(numberAt(value), read);
      else if (/\/containers\/\d+\/env\/(?:\d+|-)$/.test(path))
        readVariable(value, read);
      else if (/\/containers\/\d+\/env$/.test(path))
        for (const variable of itemsOf(value)) readVariable(variable, read);
      else if (/\/ports\/\d+\/containerPort$/.test(path))
        containerPorts.push(place(numberAt(value), read)!);
    });
    if (merge !== undefined) {
      const [node] = read.nodes;
      minReplicas =
        place(numberAt(node, 'spec', 'minReplicas'), read) ?? minReplicas;
      maxReplicas =
        place(numberAt(node, 'spec', 'maxReplicas'), read) ?? maxReplicas;
      for (const container of itemsOf(
        nodeAt(node, 'spec', 'template', 'spec', 'containers'),
      ))
        readContainer(container, read);
    }
  }
  return withoutAbsent({
    name,
    minReplicas,
    maxReplicas,
    env: Object.fromEntries(env),
    containerPorts,
  });
}

/** Moves a fact from the line of a patch's text to that of the overlay. */
function place<T>(
  fact: Fact<T> | undefined,
  { lineOf }: ReadPatch,
): Fact<T> | undefined {
  return fact && { ...fact, line: lineOf(fact.line) };
}

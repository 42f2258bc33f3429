import type { Fact } from '../syntax/Located';
import {
  itemsOf,
  nodeAt,
  numberAt,
  textAt,
  type YamlNode,
} from '../syntax/YamlNode';
import type { OverlayFacts, PatchOperation } from './Facts';
import type { ReadPatch } from './readPatch';

type Single = 'name' | 'minReplicas' | 'maxReplicas';

type PatchedValues = Pick<OverlayFacts, Single | 'env' | 'containerPorts'>;

class PatchedValuesReader {
  readonly env: [string, Fact<string>][] = [];
  readonly containerPorts: Fact<number>[] = [];
  readonly single: { -readonly [K in Single]?: OverlayFacts[K] } = {};
  /** What the patch is for that names the whole. */
  private named?: string;

  readOperation(
    read: ReadPatch,
    { op, path }: PatchOperation,
    node: YamlNode,
  ): void {
    const value = nodeAt(node, 'value');
    if (!value || (op !== 'add' && op !== 'replace')) return;
    if (path === '/metadata/name' && !read.patch.target?.kind)
      this.readName(read, value);
    else if (path === '/spec/minReplicas')
      this.single.minReplicas = place(numberAt(value), read);
    else if (path === '/spec/maxReplicas')
      this.single.maxReplicas = place(numberAt(value), read);
    else if (/\/containers\/\d+\/env\/(?:\d+|-)$/.test(path))
      this.readVariable(value, read);
    else if (/\/containers\/\d+\/env$/.test(path))
      for (const variable of itemsOf(value)) this.readVariable(variable, read);
    else if (/\/containers\/\d+\/ports\/\d+\/containerPort$/.test(path))
      this.addPort(numberAt(value), read);
  }

  readMerge(read: ReadPatch, node: YamlNode): void {
    for (const field of ['minReplicas', 'maxReplicas'] as const) {
      const number = numberAt(node, 'spec', field);
      if (number) this.single[field] = place(number, read);
    }
    const pod = nodeAt(node, 'spec', 'template', 'spec');
    for (const container of itemsOf(nodeAt(pod, 'containers'))) {
      for (const variable of itemsOf(nodeAt(container, 'env')))
        this.readVariable(variable, read);
      for (const port of itemsOf(nodeAt(container, 'ports')))
        this.addPort(numberAt(port, 'containerPort'), read);
    }
  }

  private readName(read: ReadPatch, value: YamlNode): void {
    const target = read.patch.target?.name;
    // msa-application-preview is a part of msa-application: its name says nothing about the whole.
    if (this.named !== undefined && target?.startsWith(`${this.named}-`))
      return;
    this.named = target;
    this.single.name = place(textAt(value), read);
  }

  private readVariable(node: YamlNode, read: ReadPatch): void {
    const key = nodeAt(node, 'name');
    if (key?.kind !== 'scalar') return;
    const value = place(textAt(node, 'value'), read) ?? {
      undetermined: 'it comes from elsewhere',
      line: read.lineOf(node.line),
    };
    this.env.push([key.text, value]);
  }

  private addPort(port: Fact<number> | undefined, read: ReadPatch): void {
    const placed = place(port, read);
    if (placed) this.containerPorts.push(placed);
  }
}

/** Reads from patches what artefacts have to agree on; of several that set a value the last one counts. */
export function readPatchedValues(
  patches: readonly ReadPatch[],
): PatchedValues {
  const reader = new PatchedValuesReader();
  for (const read of patches) {
    const { operations = [], merge } = read.patch;
    operations.forEach((operation, index) =>
      reader.readOperation(read, operation, read.nodes[index]),
    );
    if (merge !== undefined) reader.readMerge(read, read.nodes[0]);
  }
  const { single, env, containerPorts } = reader;
  return { ...single, env: Object.fromEntries(env), containerPorts };
}

/** Moves a fact from the line of a patch's text to that of the overlay. */
function place<T>(
  fact: Fact<T> | undefined,
  { lineOf }: ReadPatch,
): Fact<T> | undefined {
  return fact && { ...fact, line: lineOf(fact.line) };
}

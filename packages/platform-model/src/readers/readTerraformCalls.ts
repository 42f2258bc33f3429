import type { HclBlock, HclFile, HclValue } from '../syntax/HclFile';
import { isKnown, type Fact } from '../syntax/Located';
import type { Literal, ModuleCall, TerraformCallFacts } from './Facts';
import { withoutAbsent } from './withoutAbsent';

/** Reads the module calls of a Terraform file, and what stands beside them. */
export function readTerraformCalls({
  body,
  faults,
}: HclFile): TerraformCallFacts {
  const isCall = ({ type, labels }: HclBlock) =>
    type === 'module' && labels.length === 1;
  const last = body.blocks[body.blocks.length - 1];
  return withoutAbsent({
    isCut: faults.length > 0 || undefined,
    calls: body.blocks
      .filter(isCall)
      .map(block => readCall(block, faults.length > 0 && block === last)),
    blocks: body.blocks
      .filter(block => !isCall(block))
      .map(({ type, labels, line }) => ({ type, labels, line })),
  });
}

function readCall(
  { labels, line, body }: HclBlock,
  isCut: boolean,
): ModuleCall {
  const facts = Object.fromEntries(
    body.attributes.map(argument => [
      argument.name,
      toFact(argument.value, argument.line),
    ]),
  );
  return withoutAbsent({
    label: labels[0],
    line,
    source: Object.hasOwn(facts, 'source') ? asText(facts.source) : undefined,
    arguments: facts,
    isCut: isCut || undefined,
  });
}

function asText(fact: Fact<Literal>): Fact<string> {
  if (!isKnown(fact)) return fact;
  const { value, line } = fact;
  return typeof value === 'string'
    ? { value, line }
    : { undetermined: 'it is not a text', line };
}

function toFact(value: HclValue, line: number): Fact<Literal> {
  if (value.kind === 'expression')
    return { undetermined: 'it is an expression', line };
  const plain = toPlain(value);
  return plain === undefined
    ? { undetermined: 'it holds an expression', line }
    : { value: plain, line };
}

/** `undefined` where something in it would have to be evaluated. */
function toPlain(value: HclValue): Literal | undefined {
  switch (value.kind) {
    case 'literal':
      return value.value;
    case 'list': {
      const items = value.items.map(toPlain);
      return items.includes(undefined) ? undefined : (items as Literal[]);
    }
    case 'object': {
      const entries = [...value.entries].map(
        ([key, entry]) => [key, toPlain(entry)] as const,
      );
      return entries.some(([, entry]) => entry === undefined)
        ? undefined
        : (Object.fromEntries(entries) as { [key: string]: Literal });
    }
    default:
      return undefined;
  }
}

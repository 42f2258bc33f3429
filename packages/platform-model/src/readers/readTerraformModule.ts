import type { HclBlock, HclFile, HclValue } from '../syntax/HclFile';
import type { TerraformModuleFacts } from './Facts';
import { withoutAbsent } from './withoutAbsent';

/** Reads which variables a file of a module declares. */
export function readTerraformModule({
  body,
  faults,
}: HclFile): TerraformModuleFacts {
  const blocks = body.blocks.filter(({ type }) => type === 'variable');
  const variables = blocks.filter(({ labels }) => labels.length === 1);
  const isCut = faults.length > 0 || variables.length < blocks.length;
  return withoutAbsent({
    variables: variables.map(readVariable),
    isCut: isCut || undefined,
  });
}

function readVariable({ labels, line, body }: HclBlock) {
  const valueOf = (name: string) =>
    body.attributes.find(attribute => attribute.name === name)?.value;
  const type = valueOf('type');
  return withoutAbsent({
    name: labels[0],
    line,
    type: type && textOf(type),
    hasDefault: valueOf('default') !== undefined,
  });
}

/** Old modules write types in quotes. */
function textOf(value: HclValue): string | undefined {
  if (value.kind === 'expression') return value.text;
  return value.kind === 'literal' && typeof value.value === 'string'
    ? value.value
    : undefined;
}

import type { HclBlock } from '../../syntax/HclFile';
import { nearestName } from '../../schemas/nearestName';
import { syntaxRule, type Fault } from '../Rule';
import { showText } from '../showText';

/** The blocks that Terraform knows at the top of a file, and what their labels are. */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  check: ['name'],
  data: ['type', 'name'],
  ephemeral: ['type', 'name'],
  import: [],
  locals: [],
  module: ['name'],
  moved: [],
  output: ['name'],
  provider: ['name'],
  removed: [],
  resource: ['type', 'name'],
  terraform: [],
  variable: ['name'],
};

const IDENTIFIER = /^[\p{ID_Start}_][\p{ID_Continue}-]*$/u;

export const terraformStructure = syntaxRule({
  id: 'terraform-structure',
  on: ['terraform-call', 'terraform-module'],
  severity: 'error',
  title:
    'Terraform files hold blocks that Terraform knows, labelled as it asks',
  why: 'Terraform refuses the whole folder for one block that it does not know, and with it every application that has a file there.',
  inspect: ({ body }) => [
    ...body.attributes.map(({ name, line }) => ({
      line,
      message: `the argument ${showText(name)} stands outside of a block`,
      fix: 'Put it into the block that it belongs to.',
    })),
    ...body.blocks.flatMap(judgeBlock),
  ],
});

function judgeBlock(block: HclBlock): Fault[] {
  const { type, labels, line } = block;
  if (!Object.hasOwn(LABELS, type)) {
    const meant = nearestName(type, Object.keys(LABELS));
    return [
      {
        line,
        message: `Terraform knows no block ${showText(type)}`,
        fix: meant ? `Write ${meant}.` : 'Remove it.',
      },
    ];
  }
  const wanted = LABELS[type];
  if (labels.length !== wanted.length)
    return [
      {
        line,
        message: `a block ${type} has ${countLabels(wanted)}, not ${
          labels.length
        }`,
        fix: `Write it as ${[type, ...wanted.map(name => `"${name}"`)].join(
          ' ',
        )} { }.`,
      },
    ];
  return [...judgeNames(block), ...judgeNested(block)];
}

function countLabels(labels: readonly string[]): string {
  if (labels.length === 0) return 'no label';
  return labels.length === 1 ? 'one label' : `${labels.length} labels`;
}

function judgeNames({ type, labels, line }: HclBlock): Fault[] {
  return labels
    .filter(label => !IDENTIFIER.test(label))
    .map(label => ({
      line,
      message: `the ${type} has the name "${showText(
        label,
      )}", which Terraform does not allow`,
      fix: 'Start it with a letter, and use letters, digits, underscores and dashes only.',
    }));
}

/** Terraform keeps blocks in a module call for itself. */
function judgeNested({ type, labels, body }: HclBlock): Fault[] {
  if (type !== 'module') return [];
  return body.blocks.map(nested => ({
    line: nested.line,
    message: `the module call ${showText(labels[0])} holds a block ${showText(
      nested.type,
    )}, but takes arguments only`,
    fix: `Write ${showText(nested.type)} = { } when it is an argument.`,
  }));
}

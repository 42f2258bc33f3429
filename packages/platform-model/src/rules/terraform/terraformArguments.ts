import type { World } from '../../model/World';
import type { ModuleCall, TerraformModuleFacts } from '../../readers/Facts';
import { nearestName } from '../../schemas/nearestName';
import { isKnown } from '../../syntax/Located';
import { fileRule, type Fault } from '../Rule';
import { showText } from '../showText';
import { findTypeMisfit } from './findTypeMisfit';
import { parseTerraformType } from './parseTerraformType';
import { resolveSource } from './resolveSource';

/** Arguments that Terraform itself takes. */
const META = new Set([
  ...['source', 'version', 'count', 'for_each', 'depends_on', 'providers'],
]);

/** What the files of one module declare. */
interface Module {
  readonly folder: string;
  readonly variables: TerraformModuleFacts['variables'];
  /** False when there may be more variables than are known. */
  readonly isWhole: boolean;
}

export const terraformArguments = fileRule({
  id: 'terraform-arguments',
  on: ['terraform-call'],
  severity: 'error',
  title: 'A module call gives the module the arguments that it asks for',
  why: 'Terraform refuses to plan with an argument missing, unknown or of another type, and with this call the calls of every application in the folder.',
  judge: ({ facts, path }, world) =>
    facts.calls.flatMap(call => {
      const module = findModule(resolveSource(path, call), world);
      return module ? judgeCall(call, module) : [];
    }),
});

function findModule(
  folder: string | undefined,
  world: World,
): Module | undefined {
  const files = world
    .shared('terraform-module')
    .filter(({ path }) => path.replace(/\/?[^/]*$/, '') === folder);
  if (folder === undefined || files.length === 0) return undefined;
  return {
    folder,
    variables: files.flatMap(({ facts }) => facts.variables),
    isWhole: files.every(({ facts }) => !facts.isCut),
  };
}

function judgeCall(call: ModuleCall, module: Module): Fault[] {
  const unknown = listUnknown(call, module);
  return [
    ...listMissing(
      call,
      module,
      unknown.map(({ meant }) => meant),
    ),
    ...unknown.map(({ name, meant }) => ({
      line: call.arguments[name].line,
      message: `${showText(call.label)} gives ${showText(name)}, but ${
        module.folder
      } has no such variable`,
      fix: meant ? `Write ${meant}.` : 'Remove the argument.',
    })),
    ...listMisfits(call, module),
    ...judgeRepetition(call),
  ];
}

/** The arguments that the module does not know, each with the variable that is most likely meant. */
function listUnknown(call: ModuleCall, { variables, isWhole }: Module) {
  if (!isWhole) return [];
  const names = variables.map(({ name }) => name);
  const free = names.filter(name => !Object.hasOwn(call.arguments, name));
  return Object.keys(call.arguments)
    .filter(name => !META.has(name) && !names.includes(name))
    .map(name => ({ name, meant: nearestName(name, free) }));
}

/** @param meant - variables that are given under another name: one slip is one fault */
function listMissing(
  call: ModuleCall,
  { folder, variables }: Module,
  meant: readonly (string | undefined)[],
): Fault[] {
  if (call.isCut) return [];
  return variables
    .filter(
      ({ name, hasDefault }) =>
        !hasDefault &&
        !Object.hasOwn(call.arguments, name) &&
        !meant.includes(name),
    )
    .map(({ name }) => ({
      line: call.line,
      message: `${showText(call.label)} does not give ${showText(
        name,
      )}, which ${folder} asks for`,
      fix: `Add the argument ${showText(name)}.`,
    }));
}

function listMisfits(call: ModuleCall, { variables }: Module): Fault[] {
  return variables.flatMap(({ name, type }) => {
    if (type === undefined || !Object.hasOwn(call.arguments, name)) return [];
    const fact = call.arguments[name];
    const misfit =
      isKnown(fact) && findTypeMisfit(fact.value, parseTerraformType(type));
    if (!misfit) return [];
    return [
      {
        line: fact.line,
        message: `${showText(name)} of ${showText(call.label)} ${misfit}`,
        fix: `Write a value of the type ${showText(type)}.`,
      },
    ];
  });
}

function judgeRepetition(call: ModuleCall): Fault[] {
  const { count, for_each: forEach } = call.arguments;
  if (!count || !forEach) return [];
  return [
    {
      line: Math.max(count.line, forEach.line),
      message: `${showText(call.label)} gives both count and for_each`,
      fix: 'Remove one of them.',
    },
  ];
}

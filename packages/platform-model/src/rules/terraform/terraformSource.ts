import type { World } from '../../model/World';
import type { ModuleCall } from '../../readers/Facts';
import { isKnown } from '../../syntax/Located';
import { nameOutside } from '../../model/listArtefactNames';
import { fileRule, type Fault } from '../Rule';
import { showText } from '../showText';
import { isLocalSource, resolveSource } from './resolveSource';

export const terraformSource = fileRule({
  id: 'terraform-source',
  on: ['terraform-call'],
  severity: 'error',
  title: 'A module call leads to a module of this repository',
  why: 'A module from elsewhere is code that nobody here reviewed and that can change without a commit here; applications call the one module whose policies the platform keeps.',
  judge: (reading, world) =>
    reading.facts.calls.flatMap(call =>
      judgeSource(reading.path, nameOutside(reading), call, world),
    ),
});

function judgeSource(
  path: string,
  fileName: string,
  call: ModuleCall,
  world: World,
): Fault[] {
  const { source, line } = call;
  const name = showText(call.label);
  const fix = `Write a path that leads to ${world.layout.paths.terraformModule}.`;
  if (!source)
    return call.isCut ? [] : [{ line, message: `${name} has no source`, fix }];
  const fault = (message: string) => [{ line: source.line, message, fix }];
  if (!isKnown(source))
    return fault(
      `the source of ${name} cannot be determined: ${source.undetermined}`,
    );
  const written = showText(source.value);
  if (!isLocalSource(source.value))
    return fault(
      `the source ${written} of ${name} is no folder of this repository`,
    );
  const folder = resolveSource(path, call);
  if (folder === undefined)
    return fault(
      `the source ${written} of ${name} leads out of the repository`,
    );
  if (!hasModule(folder, world))
    return fault(
      `the source of ${name} leads to ${showText(folder)}, where no module is`,
    );
  const isApplications =
    call.label === fileName && isApplication(fileName, world);
  const { terraformModule } = world.layout.paths;
  if (isApplications && folder !== terraformModule)
    return fault(
      `${name} calls ${showText(
        folder,
      )}, but applications call ${terraformModule}`,
    );
  return judgeVersion(call, name);
}

/** False only where that is known: a snapshot knows the files of the shared module, and no other. */
function hasModule(folder: string, world: World): boolean {
  const { terraformModule } = world.layout.paths;
  const isShared = `${folder}/`.startsWith(`${terraformModule}/`);
  return isShared
    ? world
        .shared('terraform-module')
        .some(({ path }) => path.startsWith(`${folder}/`))
    : world.hasFolder(folder) !== false;
}

function isApplication(name: string, world: World): boolean {
  return world.claims('name', name.toLowerCase()).length > 0;
}

/** Terraform knows versions of a registry's modules only. */
function judgeVersion(call: ModuleCall, name: string): Fault[] {
  if (!Object.hasOwn(call.arguments, 'version')) return [];
  return [
    {
      line: call.arguments.version.line,
      message: `${name} asks for a version, but a folder has none`,
      fix: 'Remove the argument version.',
    },
  ];
}

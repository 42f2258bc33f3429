import { resolvePath } from '@slipway/platform-layout';
import type { World } from '../../model/World';
import { isKnown } from '../../syntax/Located';
import { fileRule, type Fault } from '../Rule';

/** A resource is a file, or a folder with a kustomization. */
export const kustomizeResourcesExist = fileRule({
  id: 'kustomize-resources-exist',
  on: ['overlay', 'kubernetes-base'],
  severity: 'error',
  title: 'What a kustomization names lies in the repository',
  why: 'Kustomize builds nothing when a file is missing, and what lies outside of the repository can change without anybody here knowing.',
  judge: ({ path, facts }, world) => {
    const folder = path.replace(/\/[^/]*$/, '');
    const named = 'objects' in facts ? facts.kustomization : facts;
    if (!named) return [];
    return [
      ...named.resources,
      ...named.components,
      ...('configurations' in named ? named.configurations : []),
      ...named.patches.flatMap(patch => patch.path ?? []),
    ].flatMap(resource =>
      isKnown(resource)
        ? judgeResource(resource.value, folder, world).map(fault => ({
            line: resource.line,
            ...fault,
          }))
        : [],
    );
  },
});

function judgeResource(
  resource: string,
  folder: string,
  world: World,
): Omit<Fault, 'line'>[] {
  const target = isRemote(resource) ? undefined : resolvePath(folder, resource);
  if (target === undefined)
    return [
      {
        message: `${resource} lies outside of the repository`,
        fix: 'Copy it into the repository, and name it there.',
      },
    ];
  return world.hasFile(target) || world.hasFile(`${target}/kustomization.yaml`)
    ? []
    : [
        {
          message: `${resource} leads to ${target}, where there is neither a file nor a kustomization.yaml`,
          fix: 'Name a file that exists.',
        },
      ];
}

/** An address, as Kustomize would clone or download it. */
function isRemote(resource: string): boolean {
  return (
    /^[a-z+]+:/i.test(resource) ||
    /^[\w.-]+@/.test(resource) ||
    /^(?:www\.)?(?:github|gitlab|bitbucket)\.\w+[/:]/i.test(resource) ||
    resource.includes('?ref=')
  );
}

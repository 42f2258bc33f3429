import { ownerRef } from '../../model/ownerRef';
import type { World } from '../../model/World';
import { isKnown } from '../../syntax/Located';
import { applicationRule } from '../Rule';
import { showText } from '../showText';

export const ownerExists = applicationRule({
  id: 'owner-exists',
  on: 'application',
  severity: 'error',
  title: 'The owner of an application is in the organisation',
  why: 'Nobody answers for an application whose owner does not exist.',
  field: 'owner',
  judge: ({ catalogInfo }, world) =>
    (catalogInfo?.facts.entities ?? []).flatMap(({ owner }) =>
      isKnown(owner) && isOwner(owner.value, world) === false
        ? [
            {
              path: catalogInfo!.path,
              line: owner.line,
              message: `the owner ${showText(
                owner.value,
              )} is not in the organisation`,
              fix: `Name a group of ${world.layout.paths.organisation}/.`,
            },
          ]
        : [],
    ),
});

/** True for a group or a person of the organisation; `undefined` where the repository does not list them. */
export function isOwner(owner: string, world: World): boolean | undefined {
  const { groups } = world;
  if (!groups) return undefined;
  const reference = ownerRef(owner);
  const [kind] = reference.split(':');
  if (kind === 'group')
    return (
      groups.has(reference) ||
      [...groups].some(group => group.toLowerCase() === reference)
    );
  return world
    .claims('entity', reference)
    .some(({ path }) => path.startsWith(`${world.layout.paths.organisation}/`));
}

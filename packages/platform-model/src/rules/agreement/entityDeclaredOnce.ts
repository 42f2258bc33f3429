import { joinName, matchPlace } from '@slipway/platform-layout';
import { nameHolder } from '../../model/Claim';
import type { World } from '../../model/World';
import { isKnown, valueOf } from '../../syntax/Located';
import { fileRule } from '../Rule';
import { showText } from '../showText';

export const entityDeclaredOnce = fileRule({
  id: 'entity-declared-once',
  on: ['catalog-info', 'organisation'],
  severity: 'error',
  title: 'An entity of the catalog is declared in one place',
  why: 'The catalog takes one of them, and which one changes from day to day.',
  judge: ({ path, facts }, world) =>
    facts.entities.flatMap(({ kind, namespace, name }) => {
      if (!isKnown(kind) || !isKnown(name)) return [];
      const key = `${kind.value}:${valueOf(namespace) ?? 'default'}/${
        name.value
      }`.toLowerCase();
      const [other] = world
        .claims('entity', key)
        .filter(
          claim =>
            claim.pullRequest ||
            claim.path !== path ||
            claim.line !== name.line,
        );
      if (!other || isNameTaken(path, name.value, world)) return [];
      return [
        {
          line: name.line,
          message: `the ${showText(kind.value)} ${showText(
            name.value,
          )} is declared twice, also as ${nameHolder(
            showText(other.name),
            other,
          )}`,
          fix: 'Give one of them another name, or remove it.',
        },
      ];
    }),
});

/** Of two applications with one name, everything is there twice; name-is-free says so once. */
function isNameTaken(path: string, entity: string, world: World): boolean {
  const place = matchPlace(world.layout, 'application', path);
  if (!place?.service || !place.application) return false;
  const name = joinName(place.service, place.application).toLowerCase();
  return entity.toLowerCase() === name && world.claims('name', name).length > 1;
}

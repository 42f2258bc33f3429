import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';

/**
 * Which templates to offer: those used last, then the others in the order in which they are given.
 *
 * @param used - entity references, the last one first; one that is gone is left out
 */
export function chooseTemplates(
  templates: readonly Entity[],
  used: readonly string[],
  limit: number,
): { readonly template: Entity; readonly isUsed: boolean }[] {
  const byRef = new Map(
    templates.map(template => [stringifyEntityRef(template), template]),
  );
  const recent = used.flatMap(ref => byRef.get(ref) ?? []);
  const others = templates.filter(template => !recent.includes(template));
  return [...recent, ...others]
    .slice(0, limit)
    .map(template => ({ template, isUsed: recent.includes(template) }));
}

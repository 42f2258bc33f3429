import type { TemplateEntityV1beta3 } from '@backstage/plugin-scaffolder-common';

/** True when every word of the search stands somewhere in the template's name, title, description or tags. */
export function matchesSearch(
  { metadata }: TemplateEntityV1beta3,
  search: string,
): boolean {
  const text = [
    metadata.name,
    metadata.title,
    metadata.description,
    ...(metadata.tags ?? []),
  ]
    .join(' ')
    .toLocaleLowerCase('en');
  return search
    .toLocaleLowerCase('en')
    .split(/\s+/)
    .every(word => text.includes(word));
}

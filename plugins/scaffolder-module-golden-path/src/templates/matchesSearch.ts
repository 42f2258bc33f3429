import type { TemplateEntityV1beta3 } from '@backstage/plugin-scaffolder-common';
import { readOwnWords } from '@slipway/pages';

/**
 * True when every word of the search stands somewhere in the template's name, title, description or tags.
 *
 * @param language - the reader's: title and description count in it too
 */
export function matchesSearch(
  { metadata }: TemplateEntityV1beta3,
  search: string,
  language: string,
): boolean {
  const spoken = readOwnWords(metadata, language);
  const text = [
    metadata.name,
    metadata.title,
    metadata.description,
    spoken.title,
    spoken.description,
    ...(metadata.tags ?? []),
  ]
    .join(' ')
    .toLocaleLowerCase('en');
  return search
    .toLocaleLowerCase('en')
    .split(/\s+/)
    .every(word => text.includes(word));
}

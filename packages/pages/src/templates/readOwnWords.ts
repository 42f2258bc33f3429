import { readTemplateWords, type TemplateWords } from './readTemplateWords';

/**
 * What a template says of itself in a language.
 *
 * @param template - its form, or its metadata: only these options reach both
 */
export function readOwnWords(
  template: object,
  language: string,
): TemplateWords {
  const options = (template as { 'ui:options'?: { words?: unknown } })[
    'ui:options'
  ];
  return readTemplateWords(options?.words, language);
}

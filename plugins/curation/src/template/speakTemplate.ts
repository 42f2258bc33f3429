import type { TemplateSummary } from '@slipway/plugin-curation-common';

/** What a template is called, and what it is, in a language as far as its author wrote it there. */
export function speakTemplate(
  template: Pick<TemplateSummary, 'title' | 'description' | 'words'>,
  language: string,
): { readonly title: string; readonly description: string | null } {
  const spoken = template.words[language];
  return {
    title: spoken?.title ?? template.title,
    description: spoken?.description ?? template.description,
  };
}

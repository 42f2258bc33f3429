/** A template without blocks: texts, and the tags that write a value, in turns. */
export interface TemplateOutputs {
  /** One more than there are tags. */
  readonly texts: readonly string[];
  /** Whole tags, e.g. `${{ values.name | yaml }}`. */
  readonly tags: readonly string[];
}

// Whole quotes and no braces, so that the end of the tag is that of the expression; no dash that trims the text around.
const TAG = /\$\{\{(?!-)(?:[^{}"'\\]|"[^"\\{}]*"|'[^'\\{}]*')*(?<!-)\}\}/g;

/**
 * Takes apart a template in which each tag writes one value and nothing else happens, so that equal tags of all files
 * need to be worked out only once.
 *
 * @returns `undefined` for a template with blocks, comments or braces inside of tags
 */
export function splitOutputs(template: string): TemplateOutputs | undefined {
  if (template.includes('{%') || template.includes('{#')) return undefined;
  const texts = template.split(TAG);
  return texts.some(text => text.includes('${{'))
    ? undefined
    : { texts, tags: template.match(TAG) ?? [] };
}

import { escapeMarkdown } from './escapeMarkdown';

/** A filter of a skeleton: text in, text out that is safe in the target language. */
export type TemplateTextFilter = (input: unknown) => string;

/**
 * Filters that write a value as a literal of the language around it: `name: ${{ values.name | yaml }}`. Read
 * back by that language, the literal is the very same text. A list of texts becomes a list literal.
 * `markdown` writes text that a renderer shows as it is: no markup, image, mention or closing keyword.
 *
 * @throws Error when the input is not text, so that a misspelt variable does not render as nothing
 */
export const templateFilters: Readonly<Record<string, TemplateTextFilter>> = {
  yaml: literal('yaml', quoteYaml),
  hcl: literal('hcl', quoteHcl),
  json: literal('json', quoteJson),
  ts: literal('ts', quoteTypeScript),
  markdown: input => escapeMarkdown(requireText('markdown', input)),
};

function literal(
  name: string,
  quote: (text: string) => string,
): TemplateTextFilter {
  return input =>
    Array.isArray(input)
      ? `[${input.map(item => quote(requireText(name, item))).join(', ')}]`
      : quote(requireText(name, input));
}

function requireText(filter: string, input: unknown): string {
  if (typeof input !== 'string')
    throw new Error(`the filter ${filter} got no text but ${typeof input}`);
  return input;
}

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function quoteJson(text: string): string {
  // JSON allows the line separators raw; JavaScript before ES2019 ends a line there.
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, escapeUnit);
}

function quoteTypeScript(text: string): string {
  const inner = quoteJson(text).slice(1, -1).replace(/\\"/g, '"');
  return `'${inner.replace(/'/g, "\\'")}'`;
}

// JSON's escapes all exist in a double-quoted scalar of YAML 1.1 and 1.2, which also wants what it calls
// non-printable escaped: C1 controls, the line separators, the byte order mark and two non-characters.
function quoteYaml(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    escapeUnit,
  );
}

// Of JSON's escapes HCL lacks two; it starts a template at ${ and %{.
function quoteHcl(text: string): string {
  return quoteJson(text)
    .replace(/\\./g, escape => {
      if (escape === '\\b') return '\\u0008';
      return escape === '\\f' ? '\\u000c' : escape;
    })
    .replace(/([$%])\{/g, '$1$1{');
}

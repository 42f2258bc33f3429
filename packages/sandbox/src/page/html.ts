/** Markup that is already safe: made by {@link html} or vouched for with {@link trustedHtml}. */
export class Html {
  constructor(private readonly markup: string) {}

  toString(): string {
    return this.markup;
  }
}

/** What a template may hold: text is escaped, markup is kept, lists are joined, and nothing is shown for the rest. */
export type HtmlValue =
  | Html
  | string
  | number
  | false
  | null
  | undefined
  | readonly HtmlValue[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeValue(value: HtmlValue): string {
  if (value instanceof Html) return value.toString();
  if (value === false || value === null || value === undefined) return '';
  if (typeof value === 'object') return value.map(escapeValue).join('');
  return String(value).replace(/[&<>"']/g, character => ENTITIES[character]);
}

/** A template tag that escapes every value, so text of a stranger stays text, also inside a quoted attribute. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly HtmlValue[]
): Html {
  const markup = parts.map((part, index) =>
    index === 0 ? part : escapeValue(values[index - 1]) + part,
  );
  return new Html(markup.join(''));
}

/** Marks a string as markup. Only for constants of ours and the output of a renderer that escapes. */
export function trustedHtml(markup: string): Html {
  return new Html(markup);
}

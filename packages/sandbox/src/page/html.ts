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

// Characters that turn the reading direction around would let a name look like another one.
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Shows invisible marks of the reading direction by their code, e.g. `⟨U+202E⟩`. */
export function revealDirectionMarks(text: string): string {
  return text.replace(
    DIRECTION_MARKS,
    mark => `⟨U+${mark.charCodeAt(0).toString(16).toUpperCase()}⟩`,
  );
}

function escapeValue(value: HtmlValue): string {
  if (value instanceof Html) return value.toString();
  if (value === false || value === null || value === undefined) return '';
  if (typeof value === 'object') return value.map(escapeValue).join('');
  return revealDirectionMarks(String(value)).replace(
    /[&<>"']/g,
    character => ENTITIES[character],
  );
}

/** A template tag that escapes every value, so text of a stranger stays text, also inside a quoted attribute. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly HtmlValue[]
): Html {
  // The indentation of our source is nothing to send; a value keeps its own.
  const markup = parts.map((part, index) => {
    const source = part.replace(/\n\s*/g, '\n');
    return index === 0 ? source : escapeValue(values[index - 1]) + source;
  });
  return new Html(markup.join(''));
}

/** Marks a string as markup. Only for constants of ours and the output of a renderer that escapes. */
export function trustedHtml(markup: string): Html {
  return new Html(markup);
}

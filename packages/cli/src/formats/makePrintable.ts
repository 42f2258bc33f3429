// Control characters, and what turns the direction of a line: they would write over the terminal, or show another
// text than the one that is there.
const UNPRINTABLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Shows characters that a terminal would act on as escapes, e.g. `\u001b`. */
export function makePrintable(text: string): string {
  return text.replace(
    UNPRINTABLE,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What is well-formed JSON, and yet no text to PostgreSQL: NUL, and halves of a pair. */
const UNSTORABLE = /\\u(?:0000|d[89a-f])/i;

/** Writes a value as JSON that PostgreSQL takes, whatever the files and tools that it comes from hold. */
export function writeJson(value: unknown): string {
  const text = JSON.stringify(value);
  return UNSTORABLE.test(text)
    ? JSON.stringify(value, (_key, part) =>
        typeof part === 'string' ? cleanText(part) : part,
      )
    : text;
}

/** A text as PostgreSQL takes it. */
export function cleanText(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, '\uFFFD');
}

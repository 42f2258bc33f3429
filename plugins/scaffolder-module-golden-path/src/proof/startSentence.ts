/** A word begins a sentence with a capital; a name, and an application's has a dash, is written as it is. */
export function startSentence(text: string): string {
  return /^[a-z]+ /.test(text) ? text[0].toUpperCase() + text.slice(1) : text;
}

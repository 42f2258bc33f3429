/**
 * A text from a file, fit for a message: characters that are not plain ASCII are named, so that nothing turns the
 * line round, hides in it or looks like something else.
 *
 * @returns at most some 100 characters, e.g. `/\u{43e}rders`
 */
export function showText(text: string): string {
  const short = text.length > 100 ? `${text.slice(0, 100)}...` : text;
  return short.replace(/[^\x20-\x7e]/gu, nameCharacter);
}

/** A sentence as one line: characters that break it, hide in it or turn it round are named. */
export function showControls(sentence: string): string {
  return sentence.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, nameCharacter);
}

function nameCharacter(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}

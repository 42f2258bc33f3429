const LONGEST_DESCRIPTION = 280;

// Controls, line ends, everything invisible that formats text (bidi, zero-width), lone surrogates.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/**
 * Says what to change in a description.
 *
 * @returns one sentence, or `undefined` when the description is good
 */
export function checkDescription(text: string): string | undefined {
  // A character takes at most two code units; the first test keeps the count cheap for a huge text.
  if (
    text.length > 2 * LONGEST_DESCRIPTION ||
    [...text].length > LONGEST_DESCRIPTION
  )
    return `Shorten the description to ${LONGEST_DESCRIPTION} characters.`;
  if (text.trim() === '') return 'Say in one sentence what it does.';
  const invisible = INVISIBLE.exec(text)?.[0];
  if (invisible !== undefined)
    return `Write one line of visible text: remove the character U+${invisible
      .codePointAt(0)!
      .toString(16)
      .toUpperCase()
      .padStart(4, '0')}.`;
  // Terraform composes characters as it reads, so a decomposed text would not come back as it was.
  if (text !== text.normalize('NFC'))
    return 'Type the description anew: it holds letters and accents as separate characters (not Unicode NFC).';
  return undefined;
}

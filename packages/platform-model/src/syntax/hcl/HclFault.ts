import type { SyntaxFault } from '../SyntaxFault';

/** A name can be as long as the file. */
const LONGEST_MESSAGE = 200;

/** Ends the reading of a file; never leaves this folder's readers. */
export class HclFault extends Error implements SyntaxFault {
  constructor(readonly line: number, message: string) {
    super(
      message
        .slice(0, LONGEST_MESSAGE)
        // What nobody sees, or what turns a line round, is named.
        .replace(
          /(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Z}]/gu,
          character => `\\u{${character.codePointAt(0)!.toString(16)}}`,
        ),
    );
  }
}

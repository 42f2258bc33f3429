import type { DockerfileInstruction } from './DockerfileTree';

/** A word of an instruction's argument. */
export interface DockerfileWord {
  /** As it stands there, e.g. `NAME="a b"`. */
  readonly raw: string;
  /** Without quotes and escapes, e.g. `NAME=a b`; variables are left as they are. */
  readonly text: string;
  readonly line: number;
}

/** Splits what follows an instruction at blanks that are neither quoted nor escaped. */
export function splitDockerfileWords(
  instruction: DockerfileInstruction,
  escape: string,
): DockerfileWord[] {
  const { argument, starts } = instruction;
  const words: DockerfileWord[] = [];
  let at = 0;
  let start = 0;
  while (at < argument.length) {
    if (isBlank(argument[at])) {
      at += 1;
      continue;
    }
    const from = at;
    let text = '';
    let quote = '';
    while (at < argument.length && (quote || !isBlank(argument[at]))) {
      const character = argument[at];
      if (character === escape && quote !== "'" && at + 1 < argument.length) {
        // Between quotes an escape takes a meaning only from what has one there.
        const kept = quote && !`"$${escape}`.includes(argument[at + 1]);
        text += kept ? character + argument[at + 1] : argument[at + 1];
        at += 1;
      } else if (character === quote) quote = '';
      else if (!quote && (character === '"' || character === "'"))
        quote = character;
      else text += character;
      at += 1;
    }
    while (starts[start + 1] && starts[start + 1].offset <= from) start += 1;
    words.push({
      raw: argument.slice(from, at),
      text,
      line: starts[start].line,
    });
  }
  return words;
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t';
}

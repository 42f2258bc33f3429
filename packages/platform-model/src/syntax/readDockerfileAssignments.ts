import type { DockerfileWord } from './splitDockerfileWords';

/** A name that ENV or ARG gives a value to. */
export interface DockerfileAssignment {
  readonly name: string;
  /** Absent for an ARG without a default. */
  readonly value?: string;
  readonly line: number;
}

/** Reads `NAME=value NAME=value`, and the old form of ENV, `NAME the rest of the line`. */
export function readDockerfileAssignments(
  words: readonly DockerfileWord[],
  instruction: 'ENV' | 'ARG',
): DockerfileAssignment[] {
  const [first, ...rest] = words;
  if (!first) return [];
  if (instruction === 'ENV' && !first.text.includes('='))
    return [
      {
        name: first.text,
        value: rest.map(({ text }) => text).join(' '),
        line: first.line,
      },
    ];
  return words.map(({ text, line }) => {
    const equals = text.indexOf('=');
    return equals < 0
      ? { name: text, line }
      : { name: text.slice(0, equals), value: text.slice(equals + 1), line };
  });
}

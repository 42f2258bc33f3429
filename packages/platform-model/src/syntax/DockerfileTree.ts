import type { SyntaxFault } from './SyntaxFault';

/** One instruction of a Dockerfile, its continuation lines joined. */
export interface DockerfileInstruction {
  /** In capitals, e.g. `FROM`. */
  readonly name: string;
  /** The rest of the line, flags included; without the contents of here-documents. */
  readonly argument: string;
  readonly line: number;
  /** Where each line of the text starts in the argument, in ascending order; the first is 0. */
  readonly starts: readonly {
    readonly offset: number;
    readonly line: number;
  }[];
}

export interface DockerfileTree {
  readonly instructions: readonly DockerfileInstruction[];
  /** The character that joins lines and takes a meaning away: a backslash, or a backtick for Windows. */
  readonly escape: string;
  readonly faults: readonly SyntaxFault[];
}

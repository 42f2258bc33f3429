import type { SyntaxFault } from './SyntaxFault';

/** One instruction of a Dockerfile, its continuation lines joined. */
export interface DockerfileInstruction {
  /** In capitals, e.g. `FROM`. */
  readonly name: string;
  /** The rest of the line, flags included. */
  readonly argument: string;
  readonly line: number;
}

export interface DockerfileTree {
  readonly instructions: readonly DockerfileInstruction[];
  readonly faults: readonly SyntaxFault[];
}

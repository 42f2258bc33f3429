/** A place where a file is not what its language allows. */
export interface SyntaxFault {
  /** Counted from 1. */
  readonly line: number;
  /** One sentence without the path, e.g. `a mapping has the key name twice`. */
  readonly message: string;
}

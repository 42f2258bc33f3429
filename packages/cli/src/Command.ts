import type { Terminal } from './Terminal';

/** What stood on the command line. */
export interface CommandInput {
  /** As many as the command names; one in brackets may be missing. */
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
  /** Those of the command's flags that stood there. */
  readonly flags: ReadonlySet<string>;
}

/** One of the things that `slipway` can do. */
export interface Command {
  /** e.g. `<repo>`, or `[folder]` for one that may be left out. */
  readonly operands: readonly string[];
  /** Each takes a value; the text says what it is for. */
  readonly options: Readonly<Record<string, string>>;
  /** Options that take no value. */
  readonly flags?: Readonly<Record<string, string>>;
  readonly required?: readonly string[];
  /** One sentence. */
  readonly summary: string;
  /**
   * @returns its exit code
   * @throws Refusal when it cannot run
   */
  run(input: CommandInput, terminal: Terminal): number;
}

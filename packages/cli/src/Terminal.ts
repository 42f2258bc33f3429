/** What a command needs of the world around it. */
export interface Terminal {
  /** Relative paths start here. */
  readonly cwd: string;
  /** For `${NAME}` in the configuration. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes to standard output: the result, and nothing else. */
  print(text: string): void;
  /** Writes to standard error. */
  complain(text: string): void;
}

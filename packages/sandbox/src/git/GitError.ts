/** The git binary ended with a code other than 0. */
export class GitError extends Error {
  override readonly name = 'GitError';

  /**
   * @param args - the arguments git was started with, for the message only
   * @param exitCode - what git exited with; `null` when a signal ended it
   * @param stderr - what git said, trimmed
   */
  constructor(
    args: readonly string[],
    readonly exitCode: number | null,
    readonly stderr: string,
  ) {
    super(`git ${args[0]} ended with ${exitCode}: ${stderr}`);
  }
}

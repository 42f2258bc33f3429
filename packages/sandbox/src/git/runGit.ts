import { GitError } from './GitError';
import { gitEnvironment } from './gitEnvironment';
import { GitHelper } from './GitHelper';

const helper = new GitHelper();

/** What {@link runGit} may hand to git besides its arguments. */
export interface RunGitOptions {
  /** Written to git's standard input, which is closed after it. */
  readonly input?: string | Buffer;
  /** Added to the isolated environment, e.g. `GIT_INDEX_FILE`. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs the git binary on a repository, without a shell.
 *
 * @param gitDir - the bare repository's folder
 * @param args - e.g. `['rev-parse', '--verify', 'main']`; put `--` or `--end-of-options` before foreign text
 * @returns everything git wrote to its standard output
 * @throws GitError when git exits with a code other than 0
 */
export async function runGit(
  gitDir: string,
  args: readonly string[],
  options: RunGitOptions = {},
): Promise<Buffer> {
  const { exitCode, output, errors } = await helper.run({
    args,
    env: { ...gitEnvironment(gitDir), ...options.env },
    input: options.input ?? '',
  });
  if (exitCode !== 0) throw new GitError(args, exitCode, errors.trim());
  return output;
}

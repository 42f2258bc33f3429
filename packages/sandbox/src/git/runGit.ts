import { spawn } from 'node:child_process';
import { GitError } from './GitError';
import { gitEnvironment } from './gitEnvironment';

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
export function runGit(
  gitDir: string,
  args: readonly string[],
  options: RunGitOptions = {},
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const git = spawn('git', args, {
      env: { ...gitEnvironment(gitDir), ...options.env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    git.stdout.on('data', chunk => output.push(chunk));
    git.stderr.on('data', chunk => errors.push(chunk));
    git.on('error', reject);
    git.on('close', code => {
      if (code === 0) resolve(Buffer.concat(output));
      else
        reject(
          new GitError(args, code, Buffer.concat(errors).toString().trim()),
        );
    });
    // Git may exit before it has read everything; its exit code tells why.
    git.stdin.on('error', () => {});
    git.stdin.end(options.input ?? '');
  });
}

import { spawnSync } from 'node:child_process';

/** What git answered. */
export interface GitAnswer {
  readonly isFine: boolean;
  readonly output: Buffer;
  /** The first line of what it complained about. */
  readonly complaint: string;
}

/** What a hook's git tells its children about its own repository, which need not be this one. */
const FOREIGN = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_NAMESPACE',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
];

/**
 * Asks git about a folder; nothing is changed, and nothing that the repository configures is run.
 *
 * @param folder - absolute
 */
export function runGit(
  folder: string,
  args: readonly string[],
  input?: string,
): GitAnswer {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
  for (const name of FOREIGN) delete env[name];
  const { error, status, stdout, stderr } = spawnSync(
    'git',
    // The monitor is a program that a repository may name itself.
    ['-C', folder, '-c', 'core.fsmonitor=false', ...args],
    { env, input, maxBuffer: Infinity },
  );
  if (error)
    return {
      isFine: false,
      output: Buffer.alloc(0),
      complaint:
        (error as NodeJS.ErrnoException).code === 'ENOENT'
          ? 'git is not installed (or not in PATH)'
          : error.message,
    };
  return {
    isFine: status === 0,
    output: stdout,
    complaint: stderr
      .toString()
      .split('\n')[0]
      .replace(/^fatal: /, ''),
  };
}

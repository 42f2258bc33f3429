import { runGit } from './runGit';

/** Paths of the files that differ between two commits; of a renamed file both. */
export async function listChangedPaths(
  gitDir: string,
  from: string,
  to: string,
): Promise<string[]> {
  const output = await runGit(gitDir, [
    'diff-tree',
    '-r',
    '-z',
    '--no-renames',
    '--name-only',
    from,
    to,
    '--',
  ]);
  return output.toString('utf8').split('\0').filter(Boolean);
}

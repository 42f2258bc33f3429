import { runGit } from '../git/runGit';

/**
 * Lists branches and the refs of pull requests.
 *
 * @param reachableFrom - when given, only the refs whose commit is part of this commit's history
 * @returns commit ids by full ref name, e.g. `refs/heads/main` and `refs/pull/1/head`
 */
export async function readTips(
  gitDir: string,
  reachableFrom?: string,
): Promise<ReadonlyMap<string, string>> {
  const lines = await runGit(gitDir, [
    'for-each-ref',
    '--format=%(objectname) %(refname)',
    ...(reachableFrom ? [`--merged=${reachableFrom}`] : []),
    'refs/heads',
    'refs/pull',
  ]);
  const refs = lines.toString().split('\n').filter(Boolean);
  return new Map(refs.map(line => [line.slice(41), line.slice(0, 40)]));
}

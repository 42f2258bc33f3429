import { runGit } from '../git/runGit';
import {
  holdsManifests,
  readDesired,
  type DesiredApplication,
  type DesiredSource,
} from './DesiredApplication';
import { readManifests } from './readManifests';

/** Every Application that a commit wants. Of two with one key the one in the last file counts, as in a cluster. */
export async function readAllDesired(
  gitDir: string,
  source: DesiredSource,
  commit: string,
): Promise<DesiredApplication[]> {
  const [beginning] = source.layout.paths.argocd.split('{');
  const listed = await runGit(gitDir, [
    'ls-tree',
    '-r',
    '-z',
    '--name-only',
    commit,
    '--',
    beginning || '.',
  ]);
  const files = listed
    .toString('utf8')
    .split('\0')
    .filter(path => holdsManifests(source.layout, path));
  const read = await Promise.all(
    files.map(file => readDesiredFile(source, commit, file)),
  );
  return read.flatMap(applications => applications ?? []);
}

/**
 * The Applications that a file wants at a commit.
 *
 * @returns `undefined` when the file is there but no YAML
 */
export async function readDesiredFile(
  source: DesiredSource,
  commit: string,
  file: string,
): Promise<DesiredApplication[] | undefined> {
  const blob = await source.objects.read(`${commit}:${file}`);
  if (blob?.type !== 'blob') return [];
  const manifests = readManifests(blob.content.toString('utf8'));
  return (
    manifests &&
    Promise.all(
      manifests.map(manifest => readDesired(source, commit, file, manifest)),
    )
  );
}

import { placeArtefact, type PlatformLayout } from '@slipway/platform-layout';
import type { Actor } from '../api/Actor';
import { KUSTOMIZATION_FILES } from '../argocd/readOverlay';
import { signCommit } from '../commits/signCommit';
import { writeCommit } from '../commits/writeCommit';
import type { ParsedCommit } from '../git/parseCommit';
import { hashObject, writeObjects, type NewObject } from '../git/writeObjects';
import { resolveBranch } from '../refs/resolveBranch';
import { updateRef } from '../refs/updateRef';
import type { SandboxContext } from '../SandboxContext';
import { editTree, type TreeEdit } from '../trees/editTree';
import type { PlannedBuild } from './planBuilds';
import { setImageTag } from './setImageTag';

/** Who commits what was built. */
const BOT: Actor = { login: 'image-updater[bot]', type: 'Bot' };

/**
 * Writes the tags of what was built into the overlays, with one commit on the base branch, whatever else is pushed
 * there meanwhile.
 *
 * @returns the commit; `undefined` when every overlay has its tag already
 */
export async function landTags(
  context: SandboxContext,
  layout: PlatformLayout,
  builds: readonly PlannedBuild[],
): Promise<string | undefined> {
  const branch = context.repository.defaultBranch;
  const ref = `refs/heads/${branch}`;
  // Somebody else may be first any number of times, but only by getting on.
  while (!context.closing.aborted) {
    const parent = await resolveBranch(context, branch);
    if (!parent) return undefined;
    const after = await commitTags(context, layout, builds, parent);
    if (!after) return undefined;
    if (await updateRef(context, BOT, { ref, before: parent.sha, after }))
      return after;
  }
  return undefined;
}

async function commitTags(
  { gitDir, objects, now }: SandboxContext,
  layout: PlatformLayout,
  builds: readonly PlannedBuild[],
  parent: ParsedCommit,
): Promise<string | undefined> {
  const blobs: NewObject[] = [];
  const edits: TreeEdit[] = [];
  const built = new Set<PlannedBuild>();
  const editFile = async (path: string, build: PlannedBuild) => {
    const file = await objects.read(`${parent.sha}:${path}`);
    if (file?.type !== 'blob') return;
    const text = file.content.toString('utf8');
    const changed = setImageTag(text, build.image, build.tag);
    if (changed === text) return;
    const blob: NewObject = { type: 'blob', content: Buffer.from(changed) };
    blobs.push(blob);
    edits.push({ path, entry: { mode: '100644', sha: hashObject(blob) } });
    built.add(build);
  };
  for (const build of builds)
    for (const folder of overlaysOf(layout, build))
      for (const name of KUSTOMIZATION_FILES)
        await editFile(`${folder}/${name}`, build);
  if (edits.length === 0) return undefined;

  const tree = await editTree(objects, parent.tree, edits);
  await writeObjects(gitDir, [...blobs, ...tree.objects]);
  return writeCommit(gitDir, {
    ...signCommit(BOT, now(), {}),
    tree: tree.sha,
    parents: [parent.sha],
    message: writeMessage([...built]),
  });
}

function overlaysOf(
  layout: PlatformLayout,
  { service, application }: PlannedBuild,
): Set<string> {
  return new Set(
    Object.keys(layout.environments).map(environment =>
      placeArtefact(layout, 'overlay', { service, application, environment }),
    ),
  );
}

function writeMessage(builds: readonly PlannedBuild[]): string {
  const names = builds.map(({ image, tag }) => `${nameOf(image)}:${tag}`);
  return names.length === 1
    ? `Deploy ${names[0]}\n`
    : `Deploy ${names.length} images\n\n${names
        .map(name => `- ${name}\n`)
        .join('')}`;
}

function nameOf(image: string): string {
  return image.slice(image.lastIndexOf('/') + 1);
}

import type { Actor } from '../api/Actor';
import { GitHubError } from '../api/GitHubError';
import { signCommit, type RequestedSignatures } from '../commits/signCommit';
import type { ParsedCommit } from '../git/parseCommit';
import { readCommit } from '../git/readCommit';
import { hashObject, writeObjects, type NewObject } from '../git/writeObjects';
import { writeCommit } from '../commits/writeCommit';
import { NO_COMMIT } from '../refs/RefUpdate';
import { updateRef } from '../refs/updateRef';
import type { SandboxContext } from '../SandboxContext';
import { editTree, TreeEditError } from '../trees/editTree';
import type { FileMode } from '../trees/TreeEntry';

/** A change of one file on a branch. */
export interface FileCommit extends RequestedSignatures {
  readonly branch: string;
  /** The commit the branch is at; `undefined` when it has none yet. */
  readonly parent: ParsedCommit | undefined;
  readonly path: string;
  /** What the file shall hold; `undefined` removes it. */
  readonly content: Buffer | undefined;
  readonly mode: FileMode;
  readonly message: string;
}

/**
 * Commits one file straight onto a branch.
 *
 * @throws GitHubError 422 when the path leads through a file, 409 when the branch has moved meanwhile
 */
export async function commitFile(
  context: SandboxContext,
  actor: Actor,
  file: FileCommit,
): Promise<ParsedCommit> {
  const { branch, parent, path, content, mode, message } = file;
  const blob: NewObject | undefined = content && { type: 'blob', content };
  const { sha: tree, objects } = await editTree(context.objects, parent?.tree, [
    { path, entry: blob && { mode, sha: hashObject(blob) } },
  ]).catch(refuseEdit);
  await writeObjects(context.gitDir, blob ? [blob, ...objects] : objects);
  const after = await writeCommit(context.gitDir, {
    ...signCommit(actor, context.now(), file),
    tree,
    parents: parent ? [parent.sha] : [],
    message,
  });
  const ref = `refs/heads/${branch}`;
  const before = parent?.sha ?? NO_COMMIT;
  if (!(await updateRef(context, actor, { ref, before, after })))
    throw new GitHubError(409, `${branch} is no longer at ${before}`);
  return (await readCommit(context.objects, after))!;
}

function refuseEdit(error: unknown): never {
  if (error instanceof TreeEditError) throw new GitHubError(422, error.message);
  throw error;
}

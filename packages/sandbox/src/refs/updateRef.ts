import { GitError } from '../git/GitError';
import { runGit } from '../git/runGit';
import type { Actor } from '../api/Actor';
import type { SandboxContext } from '../SandboxContext';
import { emitPush } from './emitPush';
import { NO_COMMIT, type RefUpdate } from './RefUpdate';

/**
 * Moves a ref in one atomic step, and tells the listeners of `push`.
 *
 * @returns false, with nothing changed, when the ref was not at `before` (any more), or its name collides with
 *   another ref (`a` and `a/b`)
 */
export async function updateRef(
  context: SandboxContext,
  actor: Actor,
  update: RefUpdate,
): Promise<boolean> {
  const { ref, before, after } = update;
  const args =
    after === NO_COMMIT
      ? ['update-ref', '-d', ref, before]
      : ['update-ref', ref, after, before];
  try {
    await runGit(context.gitDir, args);
  } catch (error) {
    // "cannot lock ref" is what git says of an unexpected old value, an existing ref and a colliding name.
    if (error instanceof GitError && error.stderr.includes('cannot lock ref'))
      return false;
    throw error;
  }
  if (before !== after) emitPush(context, actor, update);
  return true;
}

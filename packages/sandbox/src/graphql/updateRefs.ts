import * as z from 'zod';
import type { Actor } from '../api/Actor';
import { isAncestor } from '../refs/isAncestor';
import { readRef } from '../refs/readRef';
import { NO_COMMIT } from '../refs/RefUpdate';
import { updateRef } from '../refs/updateRef';
import type { SandboxContext } from '../SandboxContext';

const oid = z.string().regex(/^[0-9a-f]{40}$/);

/** The variables of GitHub's mutation `updateRefs`, for one ref: what the sandbox plays of it. */
export const updateRefsSchema = z.object({
  input: z.object({
    repositoryId: z.string(),
    refUpdates: z.tuple([
      z.object({
        name: z.string().startsWith('refs/heads/'),
        afterOid: oid,
        beforeOid: oid,
        force: z.boolean().default(false),
      }),
    ]),
  }),
});

/** Its words for a mutation that it knows. */
export const UPDATE_REFS = /mutation.*updateRefs\(input:\$input\)\{/;

/**
 * Moves or deletes a branch if it stands where the caller believes.
 *
 * @returns GraphQL's answer
 */
export async function updateRefs(
  context: SandboxContext,
  actor: Actor,
  { input }: z.infer<typeof updateRefsSchema>,
) {
  const [{ name: ref, afterOid: after, beforeOid: before, force }] =
    input.refUpdates;
  const present = (await readRef(context.gitDir, ref)) ?? NO_COMMIT;
  const isAllowed =
    present === before &&
    (force ||
      before === NO_COMMIT ||
      after === NO_COMMIT ||
      (await isAncestor(context.gitDir, before, after)));
  const isDone =
    isAllowed && (await updateRef(context, actor, { ref, before, after }));
  if (isDone) return { data: { updateRefs: { clientMutationId: null } } };
  return {
    data: { updateRefs: null },
    errors: [
      {
        type: 'UNPROCESSABLE',
        path: ['updateRefs'],
        message: `The ref ${ref} could not be updated`,
      },
    ],
  };
}

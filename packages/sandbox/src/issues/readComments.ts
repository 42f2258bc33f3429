import * as z from 'zod';
import type { SandboxContext } from '../SandboxContext';

/** The name of the document that holds every comment. */
export const COMMENTS = 'comments';

/** Every comment on an issue or pull request, oldest first. Ids count from 1. */
export const commentsSchema = z.array(
  z.object({
    id: z.number(),
    issue: z.number(),
    user: z.object({ login: z.string(), type: z.enum(['User', 'Bot']) }),
    body: z.string(),
    createdAt: z.string(),
    updatedAt: z.string(),
  }),
);

/** @see commentsSchema */
export type Comment = z.infer<typeof commentsSchema>[number];

/** @returns the comments on one issue or pull request, oldest first */
export async function readComments(
  context: SandboxContext,
  issue: number,
): Promise<readonly Comment[]> {
  const comments = await context.state.read(COMMENTS, commentsSchema);
  return comments?.filter(comment => comment.issue === issue) ?? [];
}

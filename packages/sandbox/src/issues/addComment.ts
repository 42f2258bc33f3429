import * as z from 'zod';
import type { Actor } from '../api/Actor';
import { GitHubError } from '../api/GitHubError';
import { toGitHubTime } from '../api/toGitHubTime';
import type { SandboxContext } from '../SandboxContext';
import { COMMENTS, commentsSchema, type Comment } from './readComments';

/** The body of `POST /repos/{owner}/{repo}/issues/{number}/comments`. */
export const addCommentSchema = z.object({ body: z.string('is not a string') });

/**
 * Adds a comment to an issue or pull request that exists.
 *
 * @throws GitHubError 422 for an empty comment
 */
export async function addComment(
  context: SandboxContext,
  actor: Actor,
  issue: number,
  body: string,
): Promise<Comment> {
  if (body.trim() === '')
    throw GitHubError.validationFailed(
      [{ resource: 'IssueComment', field: 'data', code: 'unprocessable' }],
      'issues/comments#create-an-issue-comment',
    );
  const now = toGitHubTime(context.now());
  const comments = await context.state.update(
    COMMENTS,
    commentsSchema,
    (current = []) => [
      ...current,
      {
        id: (current[current.length - 1]?.id ?? 0) + 1,
        issue,
        user: actor,
        body,
        createdAt: now,
        updatedAt: now,
      },
    ],
  );
  return comments[comments.length - 1];
}

import * as z from 'zod';
import type { Actor } from '../api/Actor';
import { GitHubError } from '../api/GitHubError';
import { toGitHubTime } from '../api/toGitHubTime';
import type { SandboxContext } from '../SandboxContext';
import type { PullRequest, Review } from './PullRequest';
import { findPull } from './readPulls';
import { replacePull, updatePulls } from './updatePulls';

const DOCUMENTATION = 'pulls/reviews#create-a-review-for-a-pull-request';

/** The body of `POST /repos/{owner}/{repo}/pulls/{number}/reviews`. */
export const addReviewSchema = z.object({
  event: z
    .enum(
      ['APPROVE', 'REQUEST_CHANGES', 'COMMENT'],
      'is not APPROVE, REQUEST_CHANGES or COMMENT',
    )
    .optional(),
  body: z.string('is not a string').default(''),
  commit_id: z.string('is not a string').optional(),
});

const STATE = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
} as const;

/**
 * Adds a review to a pull request.
 *
 * @throws GitHubError 404; 422 for a verdict on one's own pull request, or one without a word
 */
export async function addReview(
  context: SandboxContext,
  actor: Actor,
  number: number,
  { event, body, commit_id: commitId }: z.infer<typeof addReviewSchema>,
): Promise<{ pull: PullRequest; review: Review }> {
  const { pulls } = await updatePulls(context, current => {
    const pull = findPull(current.pulls, number);
    if (pull.user.login === actor.login && event === 'APPROVE')
      throw refused('Can not approve your own pull request');
    if (pull.user.login === actor.login && event === 'REQUEST_CHANGES')
      throw refused('Can not request changes on your own pull request');
    if (!body.trim() && (event === 'REQUEST_CHANGES' || event === 'COMMENT'))
      throw refused('body can not be blank');
    const review: Review = {
      id: countReviews(current.pulls) + 1,
      user: actor,
      body,
      state: event ? STATE[event] : 'PENDING',
      commitId: commitId ?? pull.head.sha,
      submittedAt: toGitHubTime(context.now()),
    };
    return replacePull(current, {
      ...pull,
      reviews: [...pull.reviews, review],
      // Whoever has answered is asked no more.
      requestedReviewers: pull.requestedReviewers.filter(
        login => login !== actor.login,
      ),
    });
  });
  const pull = findPull(pulls, number);
  return { pull, review: pull.reviews[pull.reviews.length - 1] };
}

function countReviews(pulls: readonly PullRequest[]): number {
  return pulls.reduce((total, { reviews }) => total + reviews.length, 0);
}

function refused(message: string): GitHubError {
  return GitHubError.validationFailed([message], DOCUMENTATION);
}

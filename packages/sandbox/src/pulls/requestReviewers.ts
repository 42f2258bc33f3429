import * as z from 'zod';
import { GitHubError } from '../api/GitHubError';
import type { SandboxContext } from '../SandboxContext';
import type { PullRequest } from './PullRequest';
import { findPull } from './readPulls';
import { replacePull, updatePulls } from './updatePulls';

const names = z
  .array(z.string('is not a string').min(1, 'is empty'), 'is not a list')
  .default([]);

/** The body of `POST` and `DELETE /repos/{owner}/{repo}/pulls/{number}/requested_reviewers`. */
export const reviewersSchema = z.object({
  reviewers: names,
  team_reviewers: names,
});

type Reviewers = z.infer<typeof reviewersSchema>;

/**
 * Asks people and teams for a review.
 *
 * @throws GitHubError 404, or 422 when the author is among them
 */
export function requestReviewers(
  context: SandboxContext,
  number: number,
  { reviewers, team_reviewers: teams }: Reviewers,
): Promise<PullRequest> {
  return changePull(context, number, pull => {
    if (reviewers.includes(pull.user.login))
      throw new GitHubError(
        422,
        'Review cannot be requested from pull request author.',
        {
          documentation:
            'pulls/review-requests#request-reviewers-for-a-pull-request',
        },
      );
    return {
      ...pull,
      requestedReviewers: unite(pull.requestedReviewers, reviewers),
      requestedTeams: unite(pull.requestedTeams, teams),
    };
  });
}

/**
 * Asks people and teams no more.
 *
 * @throws GitHubError 404
 */
export function dismissReviewers(
  context: SandboxContext,
  number: number,
  { reviewers, team_reviewers: teams }: Reviewers,
): Promise<PullRequest> {
  return changePull(context, number, pull => ({
    ...pull,
    requestedReviewers: without(pull.requestedReviewers, reviewers),
    requestedTeams: without(pull.requestedTeams, teams),
  }));
}

async function changePull(
  context: SandboxContext,
  number: number,
  change: (pull: PullRequest) => PullRequest,
): Promise<PullRequest> {
  const { pulls } = await updatePulls(context, current =>
    replacePull(current, change(findPull(current.pulls, number))),
  );
  return findPull(pulls, number);
}

function unite(some: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...some, ...more])];
}

function without(some: readonly string[], fewer: readonly string[]): string[] {
  return some.filter(name => !fewer.includes(name));
}

import PromiseRouter from 'express-promise-router';
import { getActor } from '../api/Actor';
import { linkPages, readPage, takePage } from '../api/pagination';
import { parseBody } from '../api/parseBody';
import { toSimpleUser } from '../api/toSimpleUser';
import type { SandboxContext } from '../SandboxContext';
import { addReview, addReviewSchema } from './addReview';
import type { PullRequest, Review } from './PullRequest';
import { readPull } from './readPulls';
import {
  dismissReviewers,
  requestReviewers,
  reviewersSchema,
} from './requestReviewers';
import { toPullRequest } from './toPullRequest';

const REVIEWS = '/pulls/:number(\\d+)/reviews';
const REQUESTED = '/pulls/:number(\\d+)/requested_reviewers';
const DOCUMENTATION = 'pulls/review-requests';

/** The reviews of a pull request, and who is asked for one. */
export function createReviewsRouter(context: SandboxContext) {
  const router = PromiseRouter({ mergeParams: true });

  router.get(REVIEWS, async (request, response) => {
    const pull = await readPull(context, Number(request.params.number));
    linkPages(request, response, context.apiUrl, pull.reviews.length);
    response.json(
      takePage(pull.reviews, readPage(request)).map(review =>
        toReview(context, pull, review),
      ),
    );
  });

  router.post(REVIEWS, async (request, response) => {
    const body = parseBody(
      addReviewSchema,
      request.body,
      'pulls/reviews#create-a-review-for-a-pull-request',
    );
    const number = Number(request.params.number);
    const actor = getActor(response);
    const { pull, review } = await addReview(context, actor, number, body);
    response.json(toReview(context, pull, review));
  });

  router.get(REQUESTED, async (request, response) => {
    const pull = await readPull(context, Number(request.params.number));
    const shown = toPullRequest(context, pull);
    response.json({
      users: shown.requested_reviewers,
      teams: shown.requested_teams,
    });
  });

  router.post(REQUESTED, async (request, response) => {
    const body = parseBody(reviewersSchema, request.body, DOCUMENTATION);
    const number = Number(request.params.number);
    const pull = await requestReviewers(context, number, body);
    response.status(201).json(toPullRequest(context, pull));
  });

  router.delete(REQUESTED, async (request, response) => {
    const body = parseBody(reviewersSchema, request.body, DOCUMENTATION);
    const number = Number(request.params.number);
    const pull = await dismissReviewers(context, number, body);
    response.json(toPullRequest(context, pull));
  });

  return router;
}

/** A review as GitHub shows it (`pull-request-review`). */
function toReview(context: SandboxContext, pull: PullRequest, review: Review) {
  const { html_url: page, url } = toPullRequest(context, pull);
  const htmlUrl = `${page}#pullrequestreview-${review.id}`;
  return {
    id: review.id,
    node_id: Buffer.from(`PullRequestReview:${review.id}`).toString('base64'),
    user: toSimpleUser(context, review.user),
    body: review.body,
    state: review.state,
    html_url: htmlUrl,
    pull_request_url: url,
    _links: { html: { href: htmlUrl }, pull_request: { href: url } },
    submitted_at: review.submittedAt,
    commit_id: review.commitId,
    author_association: 'MEMBER',
  };
}

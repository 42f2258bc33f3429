import PromiseRouter from 'express-promise-router';
import * as z from 'zod';
import { getActor } from '../api/Actor';
import { GitHubError } from '../api/GitHubError';
import { linkPages, readPage, takePage } from '../api/pagination';
import { parseBody } from '../api/parseBody';
import { filterPulls } from '../pulls/filterPulls';
import { readPull, readPulls } from '../pulls/readPulls';
import type { SandboxContext } from '../SandboxContext';
import { addComment, addCommentSchema } from './addComment';
import { createLabelsRouter } from './createLabelsRouter';
import { readComments } from './readComments';
import { toComment } from './toComment';
import { toIssue } from './toIssue';

const ISSUE = '/issues/:number(\\d+)';

const issuesQuerySchema = z.object({
  state: z.enum(['open', 'closed', 'all']).default('open'),
  sort: z.enum(['created', 'updated']).catch('created'),
  direction: z.enum(['asc', 'desc']).default('desc'),
  /** Names, separated by commas; an issue must have all of them. */
  labels: z.string().default(''),
});

/** `issues`, as far as pull requests are issues: reading them, their comments and their labels. */
export function createIssuesRouter(context: SandboxContext) {
  const router = PromiseRouter({ mergeParams: true });
  router.use(createLabelsRouter(context));

  router.get('/issues', async (request, response) => {
    const query = parseBody(
      issuesQuerySchema,
      request.query,
      'issues/issues#list-repository-issues',
    );
    const labels = query.labels.split(',').filter(Boolean);
    const { owner } = context.repository;
    const pulls = filterPulls(await readPulls(context), owner, query).filter(
      pull => labels.every(label => pull.labels.includes(label)),
    );
    linkPages(request, response, context.apiUrl, pulls.length);
    response.json(
      await Promise.all(
        takePage(pulls, readPage(request)).map(async pull => {
          const comments = await readComments(context, pull.number);
          return toIssue(context, pull, comments.length);
        }),
      ),
    );
  });

  router.get(ISSUE, async (request, response) => {
    const pull = await readPull(context, Number(request.params.number));
    const comments = await readComments(context, pull.number);
    response.json(toIssue(context, pull, comments.length));
  });

  router.get(`${ISSUE}/comments`, async (request, response) => {
    const { number } = await readPull(context, Number(request.params.number));
    const comments = await readComments(context, number);
    linkPages(request, response, context.apiUrl, comments.length);
    response.json(
      takePage(comments, readPage(request)).map(comment =>
        toComment(context, comment),
      ),
    );
  });

  router.post(`${ISSUE}/comments`, async (request, response) => {
    const { body } = parseBody(
      addCommentSchema,
      request.body,
      'issues/comments#create-an-issue-comment',
    );
    const { number } = await readPull(context, Number(request.params.number));
    const actor = getActor(response);
    const comment = await addComment(context, actor, number, body);
    const shown = toComment(context, comment);
    response.status(201).location(shown.url).json(shown);
  });

  // Only pull requests live here; a service that wants to open an issue must not believe that it did.
  router.post('/issues', () => {
    throw new GitHubError(410, 'Issues are disabled for this repo', {
      documentation: 'issues/issues#create-an-issue',
    });
  });

  return router;
}

import PromiseRouter from 'express-promise-router';
import { getActor } from '../api/Actor';
import { GitHubError } from '../api/GitHubError';
import { linkPages, readPage, takePage } from '../api/pagination';
import { parseBody } from '../api/parseBody';
import { toCommit } from '../commits/toCommit';
import type { SandboxContext } from '../SandboxContext';
import { createReviewsRouter } from './createReviewsRouter';
import { editPull, editPullSchema } from './editPull';
import { filterPulls, pullsQuerySchema } from './filterPulls';
import { followPushes } from './followPushes';
import { listPullCommits } from './listPullCommits';
import { listPullFiles } from './listPullFiles';
import { mergePull, mergePullSchema } from './mergePull';
import { openPull, openPullSchema } from './openPull';
import { readPull, readPulls } from './readPulls';
import { showPull } from './showPull';
import { toChangedFile } from '../compare/toChangedFile';
import { toPullRequest } from './toPullRequest';

const NUMBER = '/pulls/:number(\\d+)';

/** `pulls`: opening, reading, editing, reviewing and merging. From here on, pull requests follow every push. */
export function createPullsRouter(context: SandboxContext) {
  const router = PromiseRouter({ mergeParams: true });
  router.use(createReviewsRouter(context));
  followPushes(context);

  router.post('/pulls', async (request, response) => {
    const body = parseBody(
      openPullSchema,
      request.body,
      'pulls/pulls#create-a-pull-request',
    );
    const actor = getActor(response);
    const pull = await openPull(context, actor, body);
    response.status(201).location(pull.url).json(pull);
  });

  router.get('/pulls', async (request, response) => {
    const query = parseBody(
      pullsQuerySchema,
      request.query,
      'pulls/pulls#list-pull-requests',
    );
    const { owner } = context.repository;
    const pulls = filterPulls(await readPulls(context), owner, query);
    linkPages(request, response, context.apiUrl, pulls.length);
    response.json(
      takePage(pulls, readPage(request)).map(pull =>
        toPullRequest(context, pull),
      ),
    );
  });

  router.get(NUMBER, async (request, response) => {
    const pull = await readPull(context, Number(request.params.number));
    response.json(await showPull(context, pull));
  });

  router.patch(NUMBER, async (request, response) => {
    const edit = parseBody(
      editPullSchema,
      request.body,
      'pulls/pulls#update-a-pull-request',
    );
    const number = Number(request.params.number);
    response.json(await editPull(context, getActor(response), number, edit));
  });

  router.get(`${NUMBER}/files`, async (request, response) => {
    const pull = await readPull(context, Number(request.params.number));
    const files = await listPullFiles(context, pull);
    linkPages(request, response, context.apiUrl, files.length);
    response.json(
      takePage(files, readPage(request)).map(file =>
        toChangedFile(context, pull.head.sha, file),
      ),
    );
  });

  router.get(`${NUMBER}/commits`, async (request, response) => {
    const pull = await readPull(context, Number(request.params.number));
    const commits = await listPullCommits(context, pull);
    linkPages(request, response, context.apiUrl, commits.length);
    response.json(
      takePage(commits, readPage(request)).map(commit =>
        toCommit(context, commit),
      ),
    );
  });

  router.get(`${NUMBER}/merge`, async (request, response) => {
    const pull = await readPull(context, Number(request.params.number));
    if (!pull.merged)
      throw GitHubError.notFound(
        'pulls/pulls#check-if-a-pull-request-has-been-merged',
      );
    response.status(204).end();
  });

  router.put(`${NUMBER}/merge`, async (request, response) => {
    const body = parseBody(
      mergePullSchema,
      request.body,
      'pulls/pulls#merge-a-pull-request',
    );
    const number = Number(request.params.number);
    const sha = await mergePull(context, getActor(response), number, body);
    response.json({
      sha,
      merged: true,
      message: 'Pull Request successfully merged',
    });
  });

  return router;
}

import type { Request } from 'express';
import PromiseRouter from 'express-promise-router';
import { GitHubError } from '../api/GitHubError';
import { linkPages, readPage, takePage } from '../api/pagination';
import { parseBody } from '../api/parseBody';
import { repositoryPageUrl, repositoryUrl } from '../api/repositoryUrl';
import type { SandboxContext } from '../SandboxContext';
import { readCheckRuns, readLatestCheckRuns, type CheckRun } from './CheckRun';
import { createCheckRun, createCheckRunSchema } from './createCheckRun';
import { editCheckRun, editCheckRunSchema } from './editCheckRun';
import { requireCommit } from './requireCommit';

const RUN = '/check-runs/:id(\\d+)';

/** `check-runs`: checks of a commit. Mount it before `commits`, whose refs may hold slashes. */
export function createCheckRunsRouter(context: SandboxContext) {
  const router = PromiseRouter({ mergeParams: true });

  router.post('/check-runs', async (request, response) => {
    const body = parseBody(
      createCheckRunSchema,
      request.body,
      'checks/runs#create-a-check-run',
    );
    const run = toCheckRun(context, await createCheckRun(context, body));
    response.status(201).location(run.url).json(run);
  });

  router.get(RUN, async (request, response) => {
    const runs = await readCheckRuns(context);
    const run = runs.find(({ id }) => id === Number(request.params.id));
    if (!run) throw GitHubError.notFound('checks/runs#get-a-check-run');
    response.json(toCheckRun(context, run));
  });

  router.patch(RUN, async (request, response) => {
    const edit = parseBody(
      editCheckRunSchema,
      request.body,
      'checks/runs#update-a-check-run',
    );
    const id = Number(request.params.id);
    response.json(toCheckRun(context, await editCheckRun(context, id, edit)));
  });

  router.get(
    '/commits/:ref(*)/check-runs',
    async (request: Request<{ ref: string }>, response) => {
      const { sha } = await requireCommit(
        context,
        request.params.ref,
        'checks/runs#list-check-runs-for-a-git-reference',
      );
      const { check_name: name, status } = request.query;
      const runs = (await readLatestCheckRuns(context, sha)).filter(
        run =>
          (!name || run.name === name) && (!status || run.status === status),
      );
      linkPages(request, response, context.apiUrl, runs.length);
      response.json({
        total_count: runs.length,
        check_runs: takePage(runs, readPage(request)).map(run =>
          toCheckRun(context, run),
        ),
      });
    },
  );

  return router;
}

/** A check run as GitHub shows it (`check-run`). */
function toCheckRun(context: SandboxContext, run: CheckRun) {
  const url = `${repositoryUrl(context)}/check-runs/${run.id}`;
  return {
    id: run.id,
    name: run.name,
    node_id: Buffer.from(`CheckRun:${run.id}`).toString('base64'),
    head_sha: run.sha,
    external_id: run.externalId,
    url,
    html_url: `${repositoryPageUrl(context)}/commit/${run.sha}`,
    details_url: run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      ...run.output,
      annotations_count: 0,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: run.id },
    app: null,
    pull_requests: [],
  };
}

import type { Request } from 'express';
import PromiseRouter from 'express-promise-router';
import * as z from 'zod';
import { getActor } from '../api/Actor';
import { linkPages, readPage, takePage } from '../api/pagination';
import { parseBody } from '../api/parseBody';
import { repositoryUrl } from '../api/repositoryUrl';
import { toGitHubTime } from '../api/toGitHubTime';
import { toSimpleUser } from '../api/toSimpleUser';
import { toMinimalRepository } from '../repository/toRepository';
import type { SandboxContext } from '../SandboxContext';
import {
  addStatus,
  combineStates,
  readLatestStatuses,
  readStatuses,
  type CommitStatus,
} from './CommitStatus';
import { requireCommit } from './requireCommit';

const CREATE = 'commits/statuses#create-a-commit-status';
const READ = 'commits/statuses';

const createStatusSchema = z.object({
  state: z.enum(
    ['error', 'failure', 'pending', 'success'],
    'is not error, failure, pending or success',
  ),
  context: z.string('is not a string').default('default'),
  description: z.string('is not a string').nullish(),
  target_url: z.string('is not a string').nullish(),
});

/** `statuses`: what other systems say of a commit. Mount it before `commits`, whose refs may hold slashes. */
export function createStatusesRouter(context: SandboxContext) {
  const router = PromiseRouter({ mergeParams: true });
  const url = repositoryUrl(context);

  router.post('/statuses/:sha', async (request, response) => {
    const body = parseBody(createStatusSchema, request.body, CREATE);
    const named = request.params as { sha: string };
    const { sha } = await requireCommit(context, named.sha, CREATE);
    const status = await addStatus(context, {
      sha,
      state: body.state,
      context: body.context,
      description: body.description ?? null,
      targetUrl: body.target_url ?? null,
      creator: getActor(response),
      createdAt: toGitHubTime(context.now()),
    });
    const shown = toStatus(context, status);
    response.status(201).location(shown.url).json(shown);
  });

  router.get(
    '/commits/:ref(*)/statuses',
    async (request: Request<{ ref: string }>, response) => {
      const { sha } = await requireCommit(context, request.params.ref, READ);
      const statuses = await readStatuses(context, sha);
      linkPages(request, response, context.apiUrl, statuses.length);
      response.json(
        takePage(statuses, readPage(request)).map(status =>
          toStatus(context, status),
        ),
      );
    },
  );

  // Backstage's URL reader asks this for the commit's id and for where to get an archive and the tree.
  router.get(
    '/commits/:ref(*)/status',
    async (request: Request<{ ref: string }>, response) => {
      const { sha } = await requireCommit(context, request.params.ref, READ);
      const statuses = await readLatestStatuses(context, sha);
      linkPages(request, response, context.apiUrl, statuses.length);
      response.json({
        state: combineStates(statuses),
        statuses: takePage(statuses, readPage(request)).map(status =>
          toSimpleStatus(context, status),
        ),
        sha,
        total_count: statuses.length,
        repository: toMinimalRepository(context),
        commit_url: `${url}/commits/${sha}`,
        url: `${url}/commits/${sha}/status`,
      });
    },
  );

  return router;
}

/** A status inside of the combined one (`simple-commit-status`). */
function toSimpleStatus(context: SandboxContext, status: CommitStatus) {
  return {
    url: `${repositoryUrl(context)}/statuses/${status.sha}`,
    avatar_url: toSimpleUser(context, status.creator).avatar_url,
    id: status.id,
    node_id: Buffer.from(`StatusContext:${status.id}`).toString('base64'),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  };
}

/** A status alone (`status`). */
function toStatus(context: SandboxContext, status: CommitStatus) {
  return {
    ...toSimpleStatus(context, status),
    creator: toSimpleUser(context, status.creator),
  };
}

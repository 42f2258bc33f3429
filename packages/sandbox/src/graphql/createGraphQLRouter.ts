import PromiseRouter from 'express-promise-router';
import * as z from 'zod';
import { findActor, getActor } from '../api/Actor';
import { GitHubError } from '../api/GitHubError';
import { repositoryPageUrl } from '../api/repositoryUrl';
import { readPulls } from '../pulls/readPulls';
import { resolveBranch } from '../refs/resolveBranch';
import type { SandboxContext } from '../SandboxContext';
import { UPDATE_REFS, updateRefs, updateRefsSchema } from './updateRefs';

const questionSchema = z.object({
  query: z.string(),
  variables: z.object({
    owner: z.string(),
    repo: z.string(),
    head: z.string(),
  }),
});

/** The one question that Backstage's `publish:github:pull-request` asks, without its white space. */
const OPEN_PULL_REQUEST_OF_BRANCH =
  /repository\(name:\$repo,owner:\$owner\)\{ref\(qualifiedName:\$head\)\{associatedPullRequests\(first:1,states:OPEN\)\{edges\{node\{idnumberurl\}\}\}\}\}/;

const mutationSchema = z.object({
  query: z.string().refine(query => UPDATE_REFS.test(query.replace(/\s/g, ''))),
  variables: updateRefsSchema,
});

/** `POST /api/graphql`: no GraphQL, only the answers to the one question and the one mutation that are sent here. */
export function createGraphQLRouter(context: SandboxContext) {
  const router = PromiseRouter();

  router.post('/graphql', async (request, response) => {
    if (!findActor(response))
      throw new GitHubError(
        401,
        'This endpoint requires you to be authenticated.',
        { documentation: 'graphql/guides/forming-calls-with-graphql' },
      );
    const mutation = mutationSchema.safeParse(request.body);
    if (mutation.success) {
      const { variables } = mutation.data;
      response.json(await updateRefs(context, getActor(response), variables));
      return;
    }
    const question = questionSchema.safeParse(request.body);
    const known =
      question.success &&
      OPEN_PULL_REQUEST_OF_BRANCH.test(question.data.query.replace(/\s/g, ''));
    if (!known) {
      response.json({
        errors: [
          {
            message:
              'The sandbox answers one GraphQL query only, the open pull request of a branch, and the mutation updateRefs. Use the REST API.',
          },
        ],
      });
      return;
    }
    const { owner, repo, head } = question.data.variables;
    const { repository } = context;
    if (owner !== repository.owner || repo !== repository.name) {
      response.json({
        data: { repository: null },
        errors: [
          {
            type: 'NOT_FOUND',
            path: ['repository'],
            message: `Could not resolve to a Repository with the name '${owner}/${repo}'.`,
          },
        ],
      });
      return;
    }
    response.json({
      data: { repository: { ref: await findBranch(context, head) } },
    });
  });

  return router;
}

async function findBranch(context: SandboxContext, name: string) {
  if (!(await resolveBranch(context, name))) return null;
  const pulls = await readPulls(context);
  const open = pulls.find(
    pull => pull.state === 'open' && pull.head.ref === name,
  );
  const edges = open
    ? [
        {
          node: {
            id: Buffer.from(`PullRequest:${open.number}`).toString('base64'),
            number: open.number,
            url: `${repositoryPageUrl(context)}/pull/${open.number}`,
          },
        },
      ]
    : [];
  return { associatedPullRequests: { edges } };
}

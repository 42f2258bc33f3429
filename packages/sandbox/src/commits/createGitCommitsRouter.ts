import PromiseRouter from 'express-promise-router';
import * as z from 'zod';
import { getActor } from '../api/Actor';
import { GitHubError } from '../api/GitHubError';
import { parseBody } from '../api/parseBody';
import { GitError } from '../git/GitError';
import { parseCommit } from '../git/parseCommit';
import { readCommit } from '../git/readCommit';
import type { SandboxContext } from '../SandboxContext';
import { signatureSchema, signCommit } from './signCommit';
import { toGitCommit } from './toCommit';
import { writeCommit } from './writeCommit';

const CREATE = 'git/commits#create-a-commit';
const GET = 'git/commits#get-a-commit-object';

const createCommitSchema = z.object({
  message: z.string(),
  tree: z.string(),
  parents: z.array(z.string()).default([]),
  author: signatureSchema.optional(),
  committer: signatureSchema.optional(),
  signature: z.string().optional(),
});

/** `git/commits`: commits as git keeps them. */
export function createGitCommitsRouter(context: SandboxContext) {
  const router = PromiseRouter({ mergeParams: true });

  router.post('/git/commits', async (request, response) => {
    const body = parseBody(createCommitSchema, request.body, CREATE);
    await checkLinks(context, body.tree, body.parents);
    const sha = await writeCommit(context.gitDir, {
      ...body,
      ...signCommit(getActor(response), context.now(), body),
    }).catch(refuseBrokenCommit);
    const commit = (await readCommit(context.objects, sha))!;
    const created = toGitCommit(context, commit);
    response.status(201).location(created.url).json(created);
  });

  router.get('/git/commits/:sha', async (request, response) => {
    const commit = await context.objects.readById(request.params.sha);
    if (commit?.type !== 'commit') throw GitHubError.notFound(GET);
    response.json(toGitCommit(context, parseCommit(commit)));
  });

  return router;
}

async function checkLinks(
  context: SandboxContext,
  tree: string,
  parents: readonly string[],
): Promise<void> {
  const refuse = (message: string) =>
    new GitHubError(422, message, { documentation: CREATE });
  const found = await context.objects.readById(tree);
  if (!found) throw refuse('Tree SHA does not exist');
  if (found.type !== 'tree') throw refuse('Tree SHA is not a tree object');
  for (const parent of parents)
    if ((await context.objects.readById(parent))?.type !== 'commit')
      throw refuse('Parent SHA does not exist or is not a commit object');
}

/** Git looks at every object it is given, e.g. for a date before 1970. */
function refuseBrokenCommit(error: unknown): never {
  if (error instanceof GitError)
    throw new GitHubError(422, 'GitRPC::BadObjectState', {
      documentation: CREATE,
    });
  throw error;
}

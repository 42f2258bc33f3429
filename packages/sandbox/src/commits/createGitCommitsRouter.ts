import PromiseRouter from 'express-promise-router';
import { z } from 'zod';
import { getActor } from '../api/Actor';
import { GitHubError } from '../api/GitHubError';
import { parseBody } from '../api/parseBody';
import { toGitHubTime } from '../api/toGitHubTime';
import { parseCommit } from '../git/parseCommit';
import { hashObject, writeObjects, type NewObject } from '../git/writeObjects';
import type { SandboxContext } from '../SandboxContext';
import { formatCommit } from './formatCommit';
import { toCommitEmail } from './toCommitEmail';
import { toGitCommit } from './toCommit';

const CREATE = 'git/commits#create-a-commit';
const GET = 'git/commits#get-a-commit-object';

/** Who made a commit, as a caller may say it. */
export const signatureSchema = z.object({
  name: z.string(),
  email: z.string(),
  date: z.iso.datetime({ offset: true }).optional(),
});

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
    const actor = getActor(response);
    const now = toGitHubTime(context.now());
    const author = {
      name: actor.login,
      email: toCommitEmail(actor),
      date: now,
      ...body.author,
    };
    const commit: NewObject = {
      type: 'commit',
      content: formatCommit({
        ...body,
        author,
        // GitHub: who commits is who wrote it, when only that was said.
        committer: { ...author, ...body.committer },
      }),
    };
    await writeObjects(context.gitDir, [commit]);
    const sha = hashObject(commit);
    const created = toGitCommit(context, parseCommit({ sha, ...commit }));
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

import type { Request } from 'express';
import PromiseRouter from 'express-promise-router';
import * as z from 'zod';
import { getActor } from '../api/Actor';
import { GitHubError } from '../api/GitHubError';
import { parseBody } from '../api/parseBody';
import { signatureSchema } from '../commits/signCommit';
import { toGitCommit } from '../commits/toCommit';
import { listRefs } from '../refs/listRefs';
import { resolveBranch } from '../refs/resolveBranch';
import type { SandboxContext } from '../SandboxContext';
import { findEntry } from '../trees/findEntry';
import { isTreePath } from '../trees/isTreePath';
import { typeOfMode, type TreeEntry } from '../trees/TreeEntry';
import { commitFile } from './commitFile';
import { toContentFile } from './toContent';

const PUT = 'repos/contents#create-or-update-file-contents';
const DELETE = 'repos/contents#delete-a-file';

const deleteFileSchema = z.object({
  message: z.string(),
  sha: z.string(),
  branch: z.string().optional(),
  author: signatureSchema.optional(),
  committer: signatureSchema.optional(),
});

const putFileSchema = deleteFileSchema.extend({
  sha: z.string().optional(),
  // GitHub takes the newlines that it writes itself.
  content: z
    .string()
    .transform(content => content.replace(/\s/g, ''))
    .pipe(z.base64('is not valid Base64')),
});

/** `contents`, written: one file, one commit, straight onto a branch. */
export function createContentsWriteRouter(context: SandboxContext) {
  const router = PromiseRouter({ mergeParams: true });

  router.put(
    '/contents/:path(*)',
    async (request: Request<{ path: string }>, response) => {
      const { path } = request.params;
      const body = parseBody(putFileSchema, request.body, PUT);
      const { branch, parent, present } = await findFile(
        context,
        path,
        body.branch,
        PUT,
      );
      if (present) checkSha(path, present, body.sha, PUT);
      const content = Buffer.from(body.content, 'base64');
      const mode = present?.mode ?? '100644';
      const commit = await commitFile(context, getActor(response), {
        ...body,
        branch,
        parent,
        path,
        content,
        mode,
      });
      const written = await findEntry(context.objects, commit.tree, path);
      const place = { path, ref: branch, commit: commit.sha };
      response.status(present ? 200 : 201).json({
        content: toContentFile(context, written!, place, content),
        commit: toGitCommit(context, commit),
      });
    },
  );

  router.delete(
    '/contents/:path(*)',
    async (request: Request<{ path: string }>, response) => {
      const { path } = request.params;
      const body = parseBody(
        deleteFileSchema,
        // Clients that send no body with a DELETE use the query.
        { ...request.query, ...request.body },
        DELETE,
      );
      const { branch, parent, present } = await findFile(
        context,
        path,
        body.branch,
        DELETE,
      );
      if (!present) throw GitHubError.notFound(DELETE);
      checkSha(path, present, body.sha, DELETE);
      const commit = await commitFile(context, getActor(response), {
        ...body,
        branch,
        parent,
        path,
        content: undefined,
        mode: present.mode,
      });
      response.json({ content: null, commit: toGitCommit(context, commit) });
    },
  );

  return router;
}

async function findFile(
  context: SandboxContext,
  path: string,
  branch = context.repository.defaultBranch,
  documentation: string,
) {
  const parent = await resolveBranch(context, branch);
  // The very first file of a repository creates its first branch.
  if (!parent && (await listRefs(context.gitDir, ['refs/heads'])).length > 0)
    throw new GitHubError(404, `Branch ${branch} not found`, { documentation });
  const refusePath = (message: string) =>
    new GitHubError(422, message, {
      errors: [{ resource: 'Commit', field: 'path', code: 'invalid' }],
      documentation,
    });
  if (!isTreePath(path))
    throw refusePath('path contains a malformed path component');
  const present =
    parent && (await findEntry(context.objects, parent.tree, path));
  if (present && typeOfMode(present.mode) !== 'blob')
    throw refusePath(`${path} is not a file`);
  return { branch, parent, present };
}

/** Whoever changes a file says which content was seen, so that nobody else's change is lost. */
function checkSha(
  path: string,
  present: TreeEntry,
  sha: string | undefined,
  documentation: string,
): void {
  if (sha === undefined)
    throw new GitHubError(422, `Invalid request.\n\n"sha" wasn't supplied.`, {
      documentation,
    });
  if (sha !== present.sha)
    throw new GitHubError(409, `${path} does not match ${sha}`, {
      documentation,
    });
}

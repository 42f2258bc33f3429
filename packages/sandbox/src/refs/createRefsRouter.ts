import PromiseRouter from 'express-promise-router';
import * as z from 'zod';
import { getActor } from '../api/Actor';
import { GitHubError } from '../api/GitHubError';
import { linkPages, readPage, takePage } from '../api/pagination';
import { parseBody } from '../api/parseBody';
import { repositoryUrl } from '../api/repositoryUrl';
import type { SandboxContext } from '../SandboxContext';
import { isAncestor } from './isAncestor';
import { isRefName } from './isRefName';
import { listRefs, type ListedRef } from './listRefs';
import { NO_COMMIT } from './RefUpdate';
import { updateRef } from './updateRef';

const GET = 'git/refs#get-a-reference';
const CREATE = 'git/refs#create-a-reference';
const UPDATE = 'git/refs#update-a-reference';
const DELETE = 'git/refs#delete-a-reference';

/** Bytes: a longer one may not fit into the name of a file. */
const LONGEST_NAME = 255;

const createRefSchema = z.object({ ref: z.string(), sha: z.string() });
const updateRefSchema = z.object({
  sha: z.string(),
  force: z.boolean().default(false),
});

/** `git/refs`: what branches and tags point to. */
export function createRefsRouter(context: SandboxContext) {
  const router = PromiseRouter({ mergeParams: true });

  router.get('/git/ref/:ref(*)', async (request, response) => {
    const found = await findRef(context, `refs/${request.params.ref}`);
    if (!found) throw GitHubError.notFound(GET);
    response.json(toRef(context, found));
  });

  router.get('/git/matching-refs/:ref(*)', async (request, response) => {
    const refs = await listMatching(context, `refs/${request.params.ref}`);
    linkPages(request, response, context.apiUrl, refs.length);
    response.json(
      takePage(refs, readPage(request)).map(ref => toRef(context, ref)),
    );
  });

  router.post('/git/refs', async (request, response) => {
    const { ref, sha } = parseBody(createRefSchema, request.body, CREATE);
    checkRefName(ref);
    const type = await readType(context, ref, sha, CREATE);
    const created = await updateRef(context, getActor(response), {
      ref,
      before: NO_COMMIT,
      after: sha,
    });
    if (!created)
      throw refuse(
        (await findRef(context, ref))
          ? 'Reference already exists'
          : 'Reference update failed',
        CREATE,
      );
    response
      .status(201)
      .location(urlOf(context, ref))
      .json(toRef(context, { ref, sha, type }));
  });

  router.patch('/git/refs/:ref(*)', async (request, response) => {
    const { sha, force } = parseBody(updateRefSchema, request.body, UPDATE);
    const ref = `refs/${request.params.ref}`;
    const present = await findRef(context, ref);
    if (!present) throw refuse('Reference does not exist', UPDATE);
    const type = await readType(context, ref, sha, UPDATE);
    if (!force && !(await isAncestor(context.gitDir, present.sha, sha)))
      throw refuse('Update is not a fast forward', UPDATE);
    const updated = await updateRef(context, getActor(response), {
      ref,
      before: present.sha,
      after: sha,
    });
    // Someone else was faster, so what was a fast forward is none any more.
    if (!updated) throw refuse('Update is not a fast forward', UPDATE);
    response.json(toRef(context, { ref, sha, type }));
  });

  router.delete('/git/refs/:ref(*)', async (request, response) => {
    const ref = `refs/${request.params.ref}`;
    const present = await findRef(context, ref);
    if (!present) throw refuse('Reference does not exist', DELETE);
    if (ref === `refs/heads/${context.repository.defaultBranch}`)
      throw refuse('Cannot delete the default branch', DELETE);
    const deleted = await updateRef(context, getActor(response), {
      ref,
      before: present.sha,
      after: NO_COMMIT,
    });
    if (!deleted) throw refuse('Reference update failed', DELETE);
    response.status(204).end();
  });

  return router;
}

function checkRefName(ref: string): void {
  if (!ref.startsWith('refs/') || ref.split('/').length < 3)
    throw refuse(
      'Reference name must contain at least three slash-separated components.',
      CREATE,
    );
  const valid =
    isRefName(ref) &&
    // git itself makes no branch that every command would take for an option.
    !ref.startsWith('refs/heads/-') &&
    Buffer.byteLength(ref) <= LONGEST_NAME;
  if (!valid) throw refuse(`${ref} is not a valid ref name.`, CREATE);
  // These follow their pull requests; nobody else writes them.
  if (ref.startsWith('refs/pull/'))
    throw refuse('Reference update failed', CREATE);
}

/** A branch points to a commit; any other ref to whatever exists. */
async function readType(
  context: SandboxContext,
  ref: string,
  sha: string,
  documentation: string,
) {
  if (!/^[0-9a-f]{40}$/.test(sha))
    throw refuse(
      'The sha parameter must be exactly 40 characters and contain only [0-9a-f].',
      documentation,
    );
  const object = await context.objects.readById(sha);
  if (!object || sha === NO_COMMIT)
    throw refuse('Object does not exist', documentation);
  if (ref.startsWith('refs/heads/') && object.type !== 'commit')
    throw refuse('Reference update failed', documentation);
  return object.type;
}

async function findRef(
  context: SandboxContext,
  ref: string,
): Promise<ListedRef | undefined> {
  if (!isRefName(ref)) return undefined;
  const refs = await listRefs(context.gitDir, [ref]);
  return refs.find(candidate => candidate.ref === ref);
}

/** GitHub matches by the beginning of the name, not by whole folders as git does. */
async function listMatching(
  context: SandboxContext,
  beginning: string,
): Promise<ListedRef[]> {
  const refs = await listRefs(context.gitDir, ['refs']);
  return refs.filter(({ ref }) => ref.startsWith(beginning));
}

function refuse(message: string, documentation: string): GitHubError {
  return new GitHubError(422, message, { documentation });
}

function urlOf(context: SandboxContext, ref: string): string {
  return `${repositoryUrl(context)}/git/${ref}`;
}

function toRef(context: SandboxContext, { ref, sha, type }: ListedRef) {
  return {
    ref,
    node_id: Buffer.from(`Ref:${ref}`).toString('base64'),
    url: urlOf(context, ref),
    object: {
      sha,
      type,
      url: `${repositoryUrl(context)}/git/${type}s/${sha}`,
    },
  };
}

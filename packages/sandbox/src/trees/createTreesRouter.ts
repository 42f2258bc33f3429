import PromiseRouter from 'express-promise-router';
import * as z from 'zod';
import { GitHubError } from '../api/GitHubError';
import { parseBody } from '../api/parseBody';
import { repositoryUrl } from '../api/repositoryUrl';
import { GitError } from '../git/GitError';
import { hashObject, writeObjects, type NewObject } from '../git/writeObjects';
import { resolveCommit } from '../refs/resolveCommit';
import type { SandboxContext } from '../SandboxContext';
import { editTree, TreeEditError, type TreeEdit } from './editTree';
import { isTreePath } from './isTreePath';
import { listTree, type ListedEntry } from './listTree';
import { FILE_MODES, typeOfMode } from './TreeEntry';

const CREATE = 'git/trees#create-a-tree';
const GET = 'git/trees#get-a-tree';

/** GitHub cuts a recursive listing here and says so. */
const MOST_ENTRIES = 100_000;

const createTreeSchema = z.object({
  base_tree: z.string().nullish(),
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.enum(FILE_MODES).default('100644'),
      type: z.enum(['blob', 'tree', 'commit']).optional(),
      sha: z.string().nullish(),
      content: z.string().optional(),
    }),
  ),
});

type RequestedEntry = z.infer<typeof createTreeSchema>['tree'][number];

/** `git/trees`: trees of files, by id and from inline contents. */
export function createTreesRouter(context: SandboxContext) {
  const router = PromiseRouter({ mergeParams: true });

  router.post('/git/trees', async (request, response) => {
    const body = parseBody(createTreeSchema, request.body, CREATE);
    const base = await resolveBase(context, body.base_tree);
    const inline = body.tree.map(readInlineBlob);
    const edits = await Promise.all(
      body.tree.map((entry, index) => toEdit(context, entry, inline[index])),
    );
    const blobs = inline.filter(blob => blob !== undefined);
    const sha = await writeTree(context, base, edits, blobs);
    const entries = await listTree(context.gitDir, sha);
    response.status(201).json(toTree(context, sha, entries));
  });

  router.get('/git/trees/:sha(*)', async (request, response) => {
    const { sha } = request.params;
    const tree = await resolveTree(context, sha);
    if (!tree) throw GitHubError.notFound(GET);
    const entries = await listTree(context.gitDir, tree, {
      // GitHub: any value turns it on, even 0 and false.
      recursive: request.query.recursive !== undefined,
    });
    response.json(toTree(context, tree, entries));
  });

  return router;
}

async function writeTree(
  context: SandboxContext,
  base: string | undefined,
  edits: readonly TreeEdit[],
  blobs: readonly NewObject[],
): Promise<string> {
  try {
    const { sha, objects } = await editTree(context.objects, base, edits);
    await writeObjects(context.gitDir, [...blobs, ...objects]);
    return sha;
  } catch (error) {
    if (error instanceof TreeEditError || error instanceof GitError)
      throw new GitHubError(422, 'GitRPC::BadObjectState', {
        documentation: CREATE,
      });
    throw error;
  }
}

/** `base_tree` may be a commit too: GitHub takes its tree. */
async function resolveBase(
  context: SandboxContext,
  base: string | null | undefined,
): Promise<string | undefined> {
  if (!base) return undefined;
  const tree = await context.objects.readTree(base);
  if (!tree)
    throw new GitHubError(422, 'base_tree is not a valid tree oid', {
      documentation: CREATE,
    });
  return tree.sha;
}

function readInlineBlob({
  sha,
  content,
}: RequestedEntry): NewObject | undefined {
  if (content === undefined) return undefined;
  if (sha !== undefined && sha !== null)
    throw refuseEntry('Only one of tree.sha and tree.content may be supplied');
  return { type: 'blob', content: Buffer.from(content) };
}

async function toEdit(
  context: SandboxContext,
  { path, mode, sha }: RequestedEntry,
  blob: NewObject | undefined,
): Promise<TreeEdit> {
  if (path.startsWith('/'))
    throw refuseEntry('tree.path cannot start with a slash');
  if (!isTreePath(path))
    throw refuseEntry('tree.path contains a malformed path component');
  if (blob) return { path, entry: { mode, sha: hashObject(blob) } };
  if (sha === null) return { path, entry: undefined };
  if (sha === undefined)
    throw refuseEntry('Must supply either tree.sha or tree.content');
  const type = typeOfMode(mode);
  // The commit of a submodule lives in another repository.
  if (type !== 'commit' && (await context.objects.readById(sha))?.type !== type)
    throw refuseEntry(`tree.sha ${sha} is not a valid ${type}`);
  return { path, entry: { mode, sha } };
}

function refuseEntry(message: string): GitHubError {
  return new GitHubError(422, message, { documentation: CREATE });
}

async function resolveTree(
  context: SandboxContext,
  name: string,
): Promise<string | undefined> {
  const tree = await context.objects.readTree(name);
  return tree?.sha ?? (await resolveCommit(context, name))?.tree;
}

function toTree(
  context: SandboxContext,
  sha: string,
  entries: readonly ListedEntry[],
) {
  const url = `${repositoryUrl(context)}/git`;
  return {
    sha,
    url: `${url}/trees/${sha}`,
    tree: entries.slice(0, MOST_ENTRIES).map(entry => ({
      ...entry,
      ...(entry.type !== 'commit' && {
        url: `${url}/${entry.type}s/${entry.sha}`,
      }),
    })),
    truncated: entries.length > MOST_ENTRIES,
  };
}

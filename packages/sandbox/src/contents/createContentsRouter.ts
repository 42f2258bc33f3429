import type { Request } from 'express';
import PromiseRouter from 'express-promise-router';
import { GitHubError } from '../api/GitHubError';
import { wantsRaw } from '../api/wantsRaw';
import { resolveCommit } from '../refs/resolveCommit';
import type { SandboxContext } from '../SandboxContext';
import { findEntry } from '../trees/findEntry';
import { listTree } from '../trees/listTree';
import { typeOfMode } from '../trees/TreeEntry';
import { toContentEntry, toContentFile } from './toContent';

const GET = 'repos/contents#get-repository-content';

/** `contents`, read: files and folders by path. */
export function createContentsRouter(context: SandboxContext) {
  const router = PromiseRouter({ mergeParams: true });

  router.get(
    ['/contents', '/contents/:path(*)'],
    async (request: Request<{ path?: string }>, response) => {
      const path = (request.params.path ?? '').replace(/\/+$/, '');
      const ref = String(request.query.ref || context.repository.defaultBranch);
      const commit = await resolveCommit(context, ref);
      if (!commit)
        throw new GitHubError(404, `No commit found for the ref ${ref}`, {
          documentation: GET,
        });
      const entry = await findEntry(context.objects, commit.tree, path);
      if (!entry) throw GitHubError.notFound(GET);
      const place = { path, ref, commit: commit.sha };

      switch (typeOfMode(entry.mode)) {
        case 'tree': {
          const entries = await listTree(context.gitDir, entry.sha);
          response.json(
            entries.map(({ path: name, ...listed }) =>
              toContentEntry(
                context,
                { name, ...listed },
                { ...place, path: path ? `${path}/${name}` : name },
              ),
            ),
          );
          return;
        }
        case 'commit':
          response.json(toContentEntry(context, entry, place));
          return;
        default: {
          const { content } = (await context.objects.readById(entry.sha))!;
          if (wantsRaw(request))
            response.type('application/vnd.github.raw+json').send(content);
          else response.json(toContentFile(context, entry, place, content));
        }
      }
    },
  );

  return router;
}

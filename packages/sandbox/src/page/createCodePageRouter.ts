import type { Request } from 'express';
import PromiseRouter from 'express-promise-router';
import { GitHubError } from '../api/GitHubError';
import { listCommits } from '../git/listCommits';
import { readChangedFiles } from '../compare/readChangedFiles';
import { resolveCommit } from '../refs/resolveCommit';
import type { SandboxContext } from '../SandboxContext';
import { findEntry } from '../trees/findEntry';
import { listTree } from '../trees/listTree';
import { addressOf, findPlace } from './findPlace';
import { html } from './html';
import { readRepositoryPage } from './readRepositoryPage';
import { renderCommitPage } from './renderCommitPage';
import { renderCommits } from './renderCommits';
import { renderFile } from './renderFile';
import { renderFolder } from './renderFolder';
import { renderLayout } from './renderLayout';
import { renderPath } from './renderPath';
import { renderReadme } from './renderReadme';
import { renderRepositoryPage } from './renderRepositoryPage';
import { sendPage } from './sendPage';

/** How many commits a page of history shows. */
const COMMITS_OF_A_PAGE = 50;

type AddressRequest = Request<{ address: string }>;

/**
 * The pages of what is in the repository: overview, folders, files, history.
 *
 * @param root - where the pages live, e.g. `/acme/platform`
 */
export function createCodePageRouter(context: SandboxContext, root: string) {
  const router = PromiseRouter();

  router.get('/', async (_request, response) => {
    const page = await readRepositoryPage(context, root);
    sendPage(response, renderRepositoryPage(page));
  });

  router.get(
    '/:kind(tree|blob)/:address(*)',
    async (request: Request<{ kind: string; address: string }>, response) => {
      const { kind, address } = request.params;
      const place = await findPlace(context, address);
      const { ref, commit, path } = place;
      const entry = await findEntry(context.objects, commit.tree, path);
      const object = entry && (await context.objects.readById(entry.sha));
      if (!object) throw GitHubError.notFound();
      const right = object.type === 'tree' ? 'tree' : 'blob';
      if (kind !== right) {
        response.redirect(addressOf(root, right, place));
        return;
      }
      const content =
        right === 'blob'
          ? renderFile(root, place, object.content)
          : html`<section class="card">
                ${renderFolder(
                  root,
                  place,
                  await listTree(context.gitDir, object.sha),
                )}
              </section>
              ${await renderReadme(context, root, place, object.sha)}`;
      const title = path || ref;
      sendPage(
        response,
        renderLayout(
          { root, title, section: 'code' },
          html`${renderPath(root, place)} ${content}`,
        ),
      );
    },
  );

  router.get(
    '/commits/:address(*)',
    async (request: AddressRequest, response) => {
      const place = await findPlace(context, request.params.address);
      const { ref, commit, path } = place;
      const commits = await listCommits(context, [
        `--max-count=${COMMITS_OF_A_PAGE}`,
        commit.sha,
        ...(path ? ['--', `:(top,literal)${path}`] : []),
      ]);
      sendPage(
        response,
        renderLayout(
          { root, title: `Commits · ${ref}`, section: 'code' },
          html`${renderPath(root, place)}
            <section class="card">
              <header><h2>Newest commits</h2></header>
              ${renderCommits(root, commits, context.now())}
            </section>`,
        ),
      );
    },
  );

  router.get(
    '/commit/:sha([0-9a-f]{7,40})',
    async (request: Request<{ sha: string }>, response) => {
      const commit = await resolveCommit(context, request.params.sha);
      if (!commit) throw GitHubError.notFound();
      const files = await readChangedFiles(
        context.gitDir,
        commit.parents[0],
        commit.sha,
      );
      const page = { root, commit, files, now: context.now() };
      sendPage(response, renderCommitPage(page));
    },
  );

  return router;
}

import PromiseRouter from 'express-promise-router';
import { GitHubError } from '../api/GitHubError';
import { linkPages, readPage, takePage } from '../api/pagination';
import { repositoryPageUrl, repositoryUrl } from '../api/repositoryUrl';
import { toCommit } from '../commits/toCommit';
import { listRefs } from '../refs/listRefs';
import { resolveBranch } from '../refs/resolveBranch';
import type { SandboxContext } from '../SandboxContext';

const BRANCHES = 'refs/heads/';

/** `branches`: what people call branches, with the commit each is at. */
export function createBranchesRouter(context: SandboxContext) {
  const router = PromiseRouter({ mergeParams: true });

  router.get('/branches', async (request, response) => {
    const refs = await listRefs(context.gitDir, [BRANCHES]);
    linkPages(request, response, context.apiUrl, refs.length);
    response.json(
      takePage(refs, readPage(request)).map(({ ref, sha }) => ({
        name: ref.slice(BRANCHES.length),
        commit: { sha, url: `${repositoryUrl(context)}/commits/${sha}` },
        protected: false,
      })),
    );
  });

  router.get('/branches/:branch(*)', async (request, response) => {
    const { branch: name } = request.params;
    const commit = await resolveBranch(context, name);
    if (!commit)
      throw new GitHubError(404, 'Branch not found', {
        documentation: 'branches/branches#get-a-branch',
      });
    const url = `${repositoryUrl(context)}/branches/${name}`;
    response.json({
      name,
      commit: toCommit(context, commit),
      _links: { self: url, html: `${repositoryPageUrl(context)}/tree/${name}` },
      protected: false,
      protection: {
        enabled: false,
        required_status_checks: {
          enforcement_level: 'off',
          contexts: [],
          checks: [],
        },
      },
      protection_url: `${url}/protection`,
    });
  });

  return router;
}

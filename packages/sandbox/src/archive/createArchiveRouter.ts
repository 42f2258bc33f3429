import PromiseRouter from 'express-promise-router';
import { GitHubError } from '../api/GitHubError';
import { resolveCommit } from '../refs/resolveCommit';
import type { SandboxContext } from '../SandboxContext';

/** `tarball` and `zipball`: like GitHub it sends the caller on to another server, here `createDownloadRouter`. */
export function createArchiveRouter(context: SandboxContext) {
  const router = PromiseRouter({ mergeParams: true });

  router.get(
    ['/:format(tarball|zipball)', '/:format(tarball|zipball)/:ref(*)'],
    async (request, response) => {
      const { format, ref } = request.params as Record<string, string>;
      const commit = await resolveCommit(context, ref || 'HEAD');
      if (!commit)
        throw GitHubError.notFound(
          `repos/contents#download-a-repository-archive-${
            format === 'tarball' ? 'tar' : 'zip'
          }`,
        );
      const { owner, name } = context.repository;
      response.redirect(
        `${context.baseUrl}/codeload/${owner}/${name}/${format}/${commit.sha}`,
      );
    },
  );

  return router;
}

import type { ErrorRequestHandler } from 'express';
import PromiseRouter from 'express-promise-router';
import { GitHubError } from '../api/GitHubError';
import type { SandboxContext } from '../SandboxContext';
import { createCodePageRouter } from './createCodePageRouter';
import { createPullPageRouter } from './createPullPageRouter';
import { renderErrorPage } from './renderErrorPage';
import { sendPage } from './sendPage';
import { STYLESHEET, STYLESHEET_PATH } from './stylesheet';

/** The pages for people, in place of github.com. Mount it last, at `/`. */
export function createPageRouter(context: SandboxContext) {
  const router = PromiseRouter();
  const { owner, name } = context.repository;
  const root = `/${owner}/${name}`;

  router.get(STYLESHEET_PATH, (_request, response) => {
    response.type('css').set('cache-control', 'no-cache').send(STYLESHEET);
  });
  router.get('/', (_request, response) => response.redirect(root));
  router.use(root, createPullPageRouter(context, root));
  router.use(root, createCodePageRouter(context, root));
  // Programs keep getting GitHub's errors.
  router.get(/^\/(?!api\/|_sandbox\/)/, () => {
    throw GitHubError.notFound();
  });
  router.use(createErrorPage(root));
  return router;
}

function createErrorPage(root: string): ErrorRequestHandler {
  return (error, request, response, next) => {
    const expected = error instanceof GitHubError && !response.headersSent;
    if (!expected || /^\/(?:api|_sandbox)\//.test(request.path)) {
      next(error);
      return;
    }
    const page = renderErrorPage(
      root,
      error.status === 404
        ? {
            title: 'Nothing here',
            message: `The sandbox has no page at ${request.path}.`,
          }
        : { title: 'That did not work', message: error.message },
    );
    sendPage(response, page, error.status);
  };
}

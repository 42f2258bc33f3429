import type { Request } from 'express';
import PromiseRouter from 'express-promise-router';
import { sendPage } from '../page/sendPage';
import type { SandboxContext } from '../SandboxContext';
import type { ArgoCd } from './ArgoCd';
import { renderApplicationPage } from './renderApplicationPage';
import { renderApplicationsPage } from './renderApplicationsPage';

/** `/argocd/applications`: the pages for people, in place of Argo CD's. */
export function createArgoCdPageRouter(
  { repository, now }: SandboxContext,
  { live }: ArgoCd,
) {
  const router = PromiseRouter();
  const root = `/${repository.owner}/${repository.name}`;

  router.get('/', (_request, response) =>
    response.redirect('/argocd/applications'),
  );
  router.get('/applications', (_request, response) => {
    const page = { root, applications: live.list(), now: now() };
    sendPage(response, renderApplicationsPage(page));
  });
  router.get(
    '/applications/:namespace/:name',
    (request: Request<{ namespace: string; name: string }>, response, next) => {
      const { namespace, name } = request.params;
      const application = live.find(`${namespace}/${name}`);
      if (application)
        sendPage(
          response,
          renderApplicationPage({ root, application, now: now() }),
        );
      else next();
    },
  );

  return router;
}

import express, { type RequestHandler } from 'express';
import PromiseRouter from 'express-promise-router';
import * as z from 'zod';
import { readQuery, toFilter, type ApplicationQuery } from './ApplicationQuery';
import { ApplicationStream } from './ApplicationStream';
import type { ArgoCd } from './ArgoCd';
import type { ArgoCdFaults } from './ArgoCdFaults';
import { ArgoError, sendArgoError } from './ArgoError';
import { requireSession } from './requireSession';
import { selectFields } from './selectFields';
import type { Application } from './toApplication';

/** Where Argo CD looks for an Application when nobody says where. */
const OWN_NAMESPACE = 'argocd';

/** Who has the only token. */
const ACCOUNT = 'admin';

const syncSchema = z.object({
  appNamespace: z.string().optional(),
  project: z.string().optional(),
  dryRun: z.boolean().optional(),
});

/** `/argocd/api`: the calls of Argo CD that tell of Applications. */
export function createArgoCdRouter(
  argocd: ArgoCd,
  faults: ArgoCdFaults,
  record: RequestHandler,
) {
  const router = PromiseRouter();
  const { live } = argocd;
  router.use(record, faults.strike);

  // Whoever can reach Argo CD may ask this.
  router.get('/version', (_request, response) => {
    response.json({ Version: 'v3.0.0+slipway-sandbox' });
  });

  router.use(requireSession);

  router.get('/v1/applications', (request, response) => {
    const query = readQuery(request);
    const garbage = faults.takeListGarbage();
    if (garbage !== undefined) {
      response.type('application/json').send(garbage);
      return;
    }
    const items = live.list().filter(toFilter(query));
    const list = {
      metadata: { resourceVersion: String(live.resourceVersion) },
      // Go writes an empty list so.
      items: items.length > 0 ? items : null,
    };
    response.json(selectFields(query.fields)?.(list) ?? list);
  });

  router.get('/v1/stream/applications', (request, response) => {
    const query = readQuery(request);
    const isWanted = toFilter(query);
    const isEventSource = request.headers.accept === 'text/event-stream';
    const { fields, resourceVersion } = query;
    const stream = new ApplicationStream(response, faults, {
      fields,
      isEventSource,
    });
    const since = /^\d+$/.test(resourceVersion) ? Number(resourceVersion) : 0;
    const tell = (
      type: 'ADDED' | 'MODIFIED' | 'DELETED',
      each: Application,
    ) => {
      if (isWanted(each) && Number(each.metadata.resourceVersion) >= since)
        stream.tell({ type, application: each });
    };
    const stop = live.watch(({ type, application }) => tell(type, application));
    response.once('close', stop);
    stream.open();
    if (resourceVersion === '' || query.name !== '')
      for (const application of live.list()) tell('ADDED', application);
  });

  router.get('/v1/applications/:name', (request, response) => {
    const query = readQuery(request);
    const application = findApplication(request.params.name, query);
    response.json(selectFields(query.fields)?.(application) ?? application);
  });

  router.post(
    '/v1/applications/:name/sync',
    express.json({ type: () => true }),
    (request, response) => {
      const body = syncSchema.safeParse(request.body ?? {});
      if (!body.success)
        throw new ArgoError('invalid', body.error.issues[0].message);
      const { appNamespace = '', project, dryRun } = body.data;
      const query = { appNamespace, projects: [], project: [project ?? ''] };
      const { metadata } = findApplication(request.params.name, query);
      const key = `${metadata.namespace}/${metadata.name}`;
      if (!dryRun && !argocd.sync(key, ACCOUNT))
        throw new ArgoError(
          'precondition',
          'another operation is already in progress',
        );
      response.json(live.find(key));
    },
  );

  router.use(() => {
    throw new ArgoError('notFound', 'Not Found');
  });
  router.use(sendArgoError);
  return router;

  function findApplication(
    name: string,
    query: Pick<ApplicationQuery, 'appNamespace' | 'projects' | 'project'>,
  ): Application {
    const namespace = query.appNamespace || OWN_NAMESPACE;
    const application = live.find(`${namespace}/${name}`);
    const projects = [...query.projects, ...query.project].filter(Boolean);
    const isThere =
      application &&
      (projects.length === 0 ||
        projects.includes(application.spec.project ?? ''));
    if (isThere) return application;
    // Only who names the project is told that it is not there; others could find out names.
    throw projects.length > 0
      ? new ArgoError(
          'notFound',
          `applications.argoproj.io "${name}" not found`,
        )
      : new ArgoError('denied', 'permission denied');
  }
}

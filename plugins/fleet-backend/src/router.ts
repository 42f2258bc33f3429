import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type { Request, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { readBirth } from './birth/readBirth';
import { completeQuery } from './delivery/completeQuery';
import type { DeliveryReader } from './delivery/DeliveryReader';
import type { DeliverySettings } from './delivery/DeliverySettings';
import { describeDetail } from './query/describeDetail';
import { withholdFindings } from './query/withholdFindings';
import { listRoutes } from './query/listRoutes';
import { parseQuery } from './http/parseQuery';
import { ROUTES } from './http/routes';
import { sendAnswer } from './http/sendAnswer';
import { createOpenApi } from './openapi/createOpenApi';
import type { VisibilityReader } from './permission/VisibilityReader';
import { FleetAnswers } from './query/FleetAnswers';
import type { FleetReader } from './query/FleetReader';
import type { DatabaseFleetStore } from './store/DatabaseFleetStore';
import type { ApplicationKey } from './store/FleetStore';

/** The fleet over HTTP, each service to those who may see it. */
export function createRouter(options: {
  deliveries: DeliveryReader;
  httpAuth: HttpAuthService;
  reader: FleetReader;
  settings: DeliverySettings;
  store: DatabaseFleetStore;
  visibilities: VisibilityReader;
}): Router {
  const { deliveries, httpAuth, reader, settings, store, visibilities } =
    options;
  const answers = new FleetAnswers();
  const openApi = createOpenApi();
  const router = PromiseRouter();

  const look = async (request: Request) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    const [{ services: visibility, findings }, index] = await Promise.all([
      visibilities.read(credentials),
      reader.current(),
    ]);
    return { visibility, findings, index };
  };

  const find = async (request: Request, key: ApplicationKey) => {
    const { visibility, findings, index } = await look(request);
    const row = index.find(key, visibility);
    if (!row) throw createMissing(key);
    return index.describe([row], findings)[0];
  };

  router.get('/openapi.json', (_request, response) => {
    response.json(openApi);
  });

  router.get(ROUTES.list.path, async (request, response) => {
    const query = parseQuery(ROUTES.list.query, request.url);
    const { filter: filters, q: words, ...page } = query;
    const { visibility, findings, index } = await look(request);
    sendAnswer(
      request,
      response,
      answers.list(index, { ...page, filters, words, visibility, findings }),
    );
  });

  router.get(ROUTES.facets.path, async (request, response) => {
    const query = parseQuery(ROUTES.facets.query, request.url);
    const { filter: filters, q: words, limit } = query;
    const { visibility, index } = await look(request);
    sendAnswer(
      request,
      response,
      answers.countFacets(index, { filters, words, limit, visibility }),
    );
  });

  router.get(ROUTES.detail.path, async (request, response) => {
    parseQuery(ROUTES.detail.query, request.url);
    const { service, application } = request.params;
    const key = { service, application };
    const { deployments, findings } = await find(request, key);
    const [stored, events] = await Promise.all([
      store.readApplication(key),
      store.listBirthEvents(key),
    ]);
    if (!stored) throw createMissing(key);
    const detail = describeDetail(stored, {
      deployments,
      birth: readBirth({ application: stored, events, deployments }),
    });
    response
      .set('cache-control', 'private, no-cache')
      .json(findings === 'withheld' ? withholdFindings(detail) : detail);
  });

  router.get(ROUTES.events.path, async (request, response) => {
    const query = parseQuery(ROUTES.events.query, request.url);
    const { service, application } = request.params;
    const key = { service, application };
    await find(request, key);
    const items = await store.listEvents(key, query);
    response.set('cache-control', 'private, no-cache').json({ items });
  });

  router.get(ROUTES.routes.path, async (request, response) => {
    const query = parseQuery(ROUTES.routes.query, request.url);
    const { visibility, index } = await look(request);
    response
      .set('cache-control', 'private, no-cache')
      .json(listRoutes(index, { ...query, visibility }));
  });

  router.get(ROUTES.revision.path, async (request, response) => {
    parseQuery(ROUTES.revision.query, request.url);
    await httpAuth.credentials(request, { allow: ['service'] });
    response
      .set('cache-control', 'private, no-cache')
      .json({ revision: await store.readRevision() });
  });

  router.get(ROUTES.delivery.path, async (request, response) => {
    const query = completeQuery(
      parseQuery(ROUTES.delivery.query, request.url),
      settings,
    );
    const [{ visibility, index }, delivered] = await Promise.all([
      look(request),
      deliveries.current(),
    ]);
    sendAnswer(
      request,
      response,
      answers.describeDelivery(index, delivered, settings, {
        ...query,
        visibility,
      }),
    );
  });

  return router;
}

function createMissing({ service, application }: ApplicationKey) {
  return new NotFoundError(
    `There is no application ${application} of ${service}, or you may not see it`,
  );
}

import type {
  BackstageCredentials,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { templateManagementPermission } from '@backstage/plugin-scaffolder-common/alpha';
import { explainForgeError } from '@slipway/forge';
import express, { type Request, type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { Curation } from './Curation';
import {
  caseFileSchema,
  compareFileSchema,
  compareSchema,
  parseInput,
  templateSchema,
} from './schemas';

/** Templates, for people who curate them. */
export function createRouter(options: {
  readonly curation: Curation;
  readonly httpAuth: HttpAuthService;
  readonly permissions: PermissionsService;
}): Router {
  const { curation, httpAuth, permissions } = options;
  const router = PromiseRouter();
  const readBody = express.json({ limit: '16kb' });

  const requireCurator = async (
    request: Request,
  ): Promise<BackstageCredentials> => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user'],
    });
    const [{ result }] = await permissions.authorize(
      [{ permission: templateManagementPermission }],
      { credentials },
    );
    if (result === AuthorizeResult.ALLOW) return credentials;
    throw new NotAllowedError(
      'Only the platform team curates templates: ask somebody there.',
    );
  };
  const refOf = (request: Request) => {
    const { namespace, name } = parseInput(templateSchema, request.params);
    return `template:${namespace}/${name}`.toLowerCase();
  };

  // Who may see it and what it holds are asked anew each time.
  router.use((_request, response, next) => {
    response.set('cache-control', 'private, no-cache');
    next();
  });

  router.get('/v1/templates', async (request, response) => {
    response.json(await curation.list(await requireCurator(request)));
  });

  const template = '/v1/templates/:namespace/:name';

  router.get(template, async (request, response) => {
    const credentials = await requireCurator(request);
    response.json(await curation.read(refOf(request), credentials));
  });

  router.get(`${template}/cases/:case/file`, async (request, response) => {
    const credentials = await requireCurator(request);
    const { path } = parseInput(caseFileSchema, request.query);
    response.json(
      await curation.readCaseFile(refOf(request), credentials, {
        name: request.params.case,
        path,
      }),
    );
  });

  router.post(`${template}/compare`, readBody, async (request, response) => {
    const credentials = await requireCurator(request);
    const asked = parseInput(compareSchema, request.body);
    response.json(await curation.compare(refOf(request), credentials, asked));
  });

  router.post(
    `${template}/compare/file`,
    readBody,
    async (request, response) => {
      const credentials = await requireCurator(request);
      const asked = parseInput(compareFileSchema, request.body);
      response.json(
        await curation.compareFile(refOf(request), credentials, asked),
      );
    },
  );

  router.use(explainForgeError);
  return router;
}

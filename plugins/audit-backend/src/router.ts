import type {
  AuditorService,
  HttpAuthService,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { auditReadPermission } from '@slipway/permissions';
import type { AuditAnchor } from '@slipway/plugin-audit-common';
import type { Request, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  exportSchema,
  nothingSchema,
  searchSchema,
  verificationSchema,
} from './http/parameters';
import { parseQuery } from './http/parseQuery';
import { streamExport } from './http/streamExport';
import { logAnchor } from './logAnchor';
import type { AuditSettings } from './settings/parseAuditSettings';
import type { AuditStore } from './store/AuditStore';
import { verifyStore } from './verifyStore';

/** The audit log over HTTP, for those who may read it. Who may not, and whoever takes a copy, is in it. */
export function createRouter(options: {
  readonly auditor: AuditorService;
  readonly httpAuth: HttpAuthService;
  readonly logger: LoggerService;
  readonly permissions: PermissionsService;
  readonly settings: AuditSettings;
  readonly store: AuditStore;
}): Router {
  const { auditor, httpAuth, logger, permissions, settings, store } = options;
  const router = PromiseRouter();

  const requireReader = async (request: Request) => {
    const credentials = await httpAuth.credentials(request);
    const [{ result }] = await permissions.authorize(
      [{ permission: auditReadPermission }],
      { credentials },
    );
    if (result === AuthorizeResult.ALLOW) return;
    const error = new NotAllowedError(
      'The audit log is for the platform team; ask one of them',
    );
    const event = await auditor.createEvent({
      eventId: 'audit-read',
      severityLevel: 'medium',
      request,
    });
    await event.fail({ error });
    throw error;
  };

  router.use(async (request, response) => {
    response.set('cache-control', 'no-store');
    await requireReader(request);
    return 'next';
  });

  router.get('/v1/events', async (request, response) => {
    const { before, limit, ...selection } = parseQuery(
      searchSchema,
      request.url,
    );
    response.json(await store.search(selection, { before, limit }));
  });

  router.get('/v1/kinds', async (request, response) => {
    parseQuery(nothingSchema, request.url);
    response.json(await store.listKinds());
  });

  router.get('/v1/verification', async (request, response) => {
    const { anchor } = parseQuery(verificationSchema, request.url);
    response.json(await verifyStore(store, settings.keys, anchor));
  });

  router.get('/v1/export', async (request, response) => {
    const { format, ...selection } = parseQuery(exportSchema, request.url);
    const event = await auditor.createEvent({
      eventId: 'audit-export',
      severityLevel: 'medium',
      request,
      meta: { format },
    });
    let count = 0;
    try {
      const at = new Date();
      const head: AuditAnchor = await store.readHead();
      logAnchor(logger, head);
      const day = at.toISOString().slice(0, 10);
      response.set({
        'content-type':
          format === 'csv'
            ? 'text/csv; charset=utf-8'
            : 'application/x-ndjson; charset=utf-8',
        'content-disposition': `attachment; filename="audit-${day}.${format}"`,
      });
      const { key } = settings;
      const lines = streamExport(
        store,
        { format, selection, head, at, key },
        written => {
          count += written;
        },
      );
      await pipeline(Readable.from(lines), response);
      await event.success({ meta: { count, head: `${head.sequence}` } });
    } catch (error) {
      await event.fail({ error: error as Error, meta: { count } });
      // Half a file must not look like a whole one.
      if (response.headersSent) response.destroy();
      else throw error;
    }
  });

  return router;
}

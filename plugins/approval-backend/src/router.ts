import type {
  AuditorService,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import {
  approvalDecidePermission,
  approvalReadPermission,
} from '@slipway/permissions';
import express, { type Request, type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { CreationResumer } from './CreationResumer';
import type { RoleHolders } from './RoleHolders';
import {
  askSchema,
  decisionSchema,
  idSchema,
  parseBody,
  useSchema,
} from './schemas';
import type { DatabaseApprovalStore } from './store/DatabaseApprovalStore';

/** Only the plugin whose task waits may ask, and use what was given. */
const ASKER = 'plugin:scaffolder';

/** Second approvals: the scaffolder asks, people decide. */
export function createRouter(options: {
  auditor: AuditorService;
  holders: Pick<RoleHolders, 'has'>;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  resumer: Pick<CreationResumer, 'resume'>;
  store: DatabaseApprovalStore;
  /** Where people look at the portal. */
  appUrl: string;
}): Router {
  const { auditor, holders, httpAuth, permissions, resumer, store } = options;
  const router = PromiseRouter();
  const readBody = express.json({ limit: '16mb' });

  const requireAsker = async (request: Request) => {
    const { principal } = await httpAuth.credentials(request, {
      allow: ['service'],
    });
    if (principal.subject !== ASKER)
      throw new NotAllowedError('Only a creation asks for a second person.');
  };
  const requirePerson = async (
    request: Request,
    permission: BasicPermission,
    sentence: string,
  ) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user'],
    });
    const [{ result }] = await permissions.authorize([{ permission }], {
      credentials,
    });
    if (result !== AuthorizeResult.ALLOW) throw new NotAllowedError(sentence);
    return credentials.principal.userEntityRef;
  };
  const requireReader = (request: Request) =>
    requirePerson(
      request,
      approvalReadPermission,
      'You may not see approvals: ask the platform team.',
    );

  router.post('/v1/asks', readBody, async (request, response) => {
    await requireAsker(request);
    const ask = parseBody(askSchema, request.body);
    // The action asks the permission policy as well, as long as the person is signed in.
    if (!(await holders.has(ask.requester)))
      throw new NotAllowedError(
        `guard: ${ask.requester} may not ask for a public route. Ask somebody of the platform team.`,
      );
    const { summary, isNew } = await store.ask(ask, person =>
      holders.has(person),
    );
    if (isNew) {
      const event = await auditor.createEvent({
        eventId: 'approval-ask',
        severityLevel: 'medium',
        request,
        meta: describe(summary),
      });
      await event.success();
    }
    response.json({
      ...summary,
      url: `${options.appUrl}/approvals/${summary.id}`,
    });
  });

  router.post('/v1/uses', readBody, async (request, response) => {
    await requireAsker(request);
    await store.spend(parseBody(useSchema, request.body));
    response.json({});
  });

  router.get('/v1/asks', async (request, response) => {
    await requireReader(request);
    const items = await store.list();
    response.set('cache-control', 'private, no-cache').json({ items });
  });

  router.get('/v1/asks/:id', async (request, response) => {
    await requireReader(request);
    const { id } = request.params;
    const approval = idSchema.safeParse(id).success && (await store.read(id));
    if (!approval) throw new NotFoundError(`Nobody asked for ${id}`);
    response.set('cache-control', 'private, no-cache').json(approval);
  });

  router.post('/v1/asks/:id/decision', readBody, async (request, response) => {
    const { id } = request.params;
    const event = await auditor.createEvent({
      eventId: 'approval-decide',
      severityLevel: 'high',
      request,
      meta: { id },
    });
    try {
      const person = await requirePerson(
        request,
        approvalDecidePermission,
        'You may not decide: ask somebody of the platform team.',
      );
      if (!idSchema.safeParse(id).success)
        throw new NotFoundError(`Nobody asked for ${id}`);
      const decision = parseBody(decisionSchema, request.body);
      const summary = await store.decide(id, person, decision);
      await event.success({
        meta: { ...describe(summary), decision: summary.state },
      });
      await resumer.resume(summary);
      response.json(summary);
    } catch (error) {
      await event.fail({ error: error as Error });
      throw error;
    }
  });

  return router;
}

/** What the audit log keeps of an ask: everything that a person needs to find it, and no file. */
function describe(summary: {
  id: string;
  creation: string;
  digest: string;
  requester: string;
  service: string;
  application: string;
  routes: readonly { readonly paths: readonly string[] }[];
  reason: string | null;
}) {
  const { id, creation, digest, requester, service, application } = summary;
  return {
    ...{ id, creation, digest, requester, service, application },
    paths: summary.routes.flatMap(({ paths }) => paths),
    ...(summary.reason && { reason: summary.reason }),
  };
}

import type {
  AuditorService,
  AuthService,
  HttpAuthService,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import {
  taskCancelPermission,
  taskReadPermission,
} from '@backstage/plugin-scaffolder-common/alpha';
import { scaffolderTaskPermissionResourceRef } from '@backstage/plugin-scaffolder-node/alpha';
import type { Request, RequestHandler } from 'express';
import type { TaskOwners } from './TaskOwners';

/** What {@link guardTasks} asks. */
export interface TaskGuardOptions {
  readonly auditor: AuditorService;
  readonly auth: AuthService;
  readonly httpAuth: HttpAuthService;
  readonly owners: Pick<TaskOwners, 'find'>;
  readonly permissions: PermissionsService;
  readonly permissionsRegistry: PermissionsRegistryService;
}

/**
 * Stands before all routes of one task. The scaffolder lets everybody retry what they may read, and tells whoever may not
 * read a task whether there is one.
 */
export function guardTasks(options: TaskGuardOptions): RequestHandler {
  const { auditor, auth, httpAuth } = options;
  return async (request, _response, next) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    // Other plugins ask with their own rights, or check whose they act on.
    if (auth.isPrincipal(credentials, 'service')) return next();
    const [read, change] = await options.permissions.authorizeConditional(
      [
        { permission: taskReadPermission },
        { permission: taskCancelPermission },
      ],
      { credentials },
    );
    const refusal = await findRefusal(request, options, { read, change });
    if (!refusal) return next();
    const event = await auditor.createEvent({
      eventId: 'task',
      severityLevel: 'medium',
      request,
      meta: {
        actionType: isChange(request) ? request.path.slice(1) : 'get',
        taskId: request.params.taskId,
      },
    });
    await event.fail({ error: refusal });
    throw refusal;
  };
}

type Decision = Awaited<
  ReturnType<PermissionsService['authorizeConditional']>
>[number];

async function findRefusal(
  request: Request,
  { owners, permissionsRegistry }: TaskGuardOptions,
  { read, change }: { read: Decision; change: Decision },
): Promise<Error | undefined> {
  if (read.result === AuthorizeResult.DENY)
    return new NotAllowedError(
      'Creations are seen by whoever asked for them, by their team and by the platform team',
    );
  const { taskId } = request.params;
  const task = await owners.find(taskId);
  const rules = permissionsRegistry.getPermissionRuleset(
    scaffolderTaskPermissionResourceRef,
  );
  const isAllowed = createConditionAuthorizer(rules);
  // Of these the rules look at nothing else.
  const resource = task as Parameters<typeof isAllowed>[1];
  if (!task || !isAllowed(read, resource))
    return new NotFoundError(
      `There is no creation ${taskId}, or you may not see it`,
    );
  if (isChange(request) && !isAllowed(change, resource))
    return new NotAllowedError(
      'Only who asked for this creation, or the platform team, may retry or cancel it',
    );
  return undefined;
}

function isChange({ method }: Request): boolean {
  return method !== 'GET' && method !== 'HEAD';
}

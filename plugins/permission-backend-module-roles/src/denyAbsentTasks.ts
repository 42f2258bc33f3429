import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { ScaffolderService } from '@backstage/plugin-scaffolder-node';
import express, { type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import * as z from 'zod';

/** As far as it is looked at here; the permission backend reads the rest, and refuses what it cannot read. */
const askedSchema = z.object({
  items: z.array(
    z.looseObject({
      permission: z.looseObject({ resourceType: z.string().optional() }),
      resourceRef: z.union([z.string(), z.array(z.string())]).optional(),
    }),
  ),
});

/** No line of the matrix has it. */
const NOT_GRANTED = { type: 'basic', name: 'absent', attributes: {} };

/**
 * Stands before the permission backend's own route, where people ask what they may. The scaffolder fails when it is asked
 * about a creation that there is none of, and so tells it from one that may not be seen: here both are denied.
 */
export function denyAbsentTasks(options: {
  readonly auth: Pick<AuthService, 'getOwnServiceCredentials'>;
  readonly scaffolder: Pick<ScaffolderService, 'getTask'>;
}): Router {
  const router = PromiseRouter();
  router.post(
    '/authorize',
    express.json(),
    async (request, _response, next) => {
      const asked = askedSchema.safeParse(request.body);
      if (!asked.success) return next();
      const credentials = await options.auth.getOwnServiceCredentials();
      request.body.items = await Promise.all(
        asked.data.items.map(async item => {
          const { permission, resourceRef, ...rest } = item;
          if (permission.resourceType !== 'scaffolder-task' || !resourceRef)
            return item;
          if (typeof resourceRef !== 'string')
            throw new InputError('Ask for one creation at a time');
          return (await exists(options.scaffolder, resourceRef, credentials))
            ? item
            : { ...rest, permission: NOT_GRANTED };
        }),
      );
      return next();
    },
  );
  return router;
}

/** What cannot be asked is denied as well. */
async function exists(
  scaffolder: Pick<ScaffolderService, 'getTask'>,
  taskId: string,
  credentials: BackstageCredentials,
): Promise<boolean> {
  return scaffolder.getTask({ taskId }, { credentials }).then(
    () => true,
    () => false,
  );
}

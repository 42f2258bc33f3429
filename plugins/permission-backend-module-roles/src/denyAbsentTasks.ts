import type { AuthService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { ScaffolderService } from '@backstage/plugin-scaffolder-node';
import express, { type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import * as z from 'zod';
import { askInTurn } from './askInTurn';

/** As far as it is looked at here; the permission backend reads the rest, and refuses what it cannot read. */
const askedSchema = z.object({
  items: z.array(
    z.looseObject({
      permission: z.looseObject({ resourceType: z.string().optional() }),
      resourceRef: z.union([z.string(), z.array(z.string())]).optional(),
    }),
  ),
});

type Item = z.infer<typeof askedSchema>['items'][number];

/** No line of the matrix has it. */
const NOT_GRANTED = { type: 'basic', name: 'absent', attributes: {} };

/** Of one request, which may name hundreds of creations; each question is a call to the scaffolder. */
const QUESTIONS_AT_ONCE = 10;

/** What the scaffolder gives a creation for an id; it need not be asked about anything else. */
const taskIdSchema = z.uuid();

/**
 * Stands before the permission backend's own route, where people ask what they may. The scaffolder fails when it is asked
 * about a creation that there is none of, and so tells it from one that may not be seen: here both are denied.
 */
export function denyAbsentTasks(options: {
  readonly auth: Pick<AuthService, 'getOwnServiceCredentials'>;
  readonly scaffolder: Pick<ScaffolderService, 'getTask'>;
}): Router {
  const { auth, scaffolder } = options;
  const router = PromiseRouter();
  router.post(
    '/authorize',
    express.json(),
    async (request, _response, next) => {
      const asked = askedSchema.safeParse(request.body);
      if (!asked.success) return next();
      const { items } = asked.data;
      const ids = items
        .map(item => taskIdSchema.safeParse(readTaskId(item)).data)
        .filter(id => id !== undefined);
      const credentials = await auth.getOwnServiceCredentials();
      const exists = await askInTurn(ids, QUESTIONS_AT_ONCE, id =>
        scaffolder.getTask({ taskId: id }, { credentials }).then(
          () => true,
          // What cannot be asked is denied as well.
          () => false,
        ),
      );
      request.body.items = items.map(item => {
        const id = readTaskId(item);
        if (id === undefined || exists.get(id)) return item;
        const { permission: _, resourceRef: __, ...rest } = item;
        return { ...rest, permission: NOT_GRANTED };
      });
      return next();
    },
  );
  return router;
}

/** @throws InputError where one item names several */
function readTaskId({ permission, resourceRef }: Item): string | undefined {
  if (permission.resourceType !== 'scaffolder-task' || !resourceRef)
    return undefined;
  if (typeof resourceRef !== 'string')
    throw new InputError('Ask for one creation at a time');
  return resourceRef;
}

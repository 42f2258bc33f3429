import PromiseRouter from 'express-promise-router';
import { findActor } from '../api/Actor';
import type { SandboxContext } from '../SandboxContext';
import { toRepository } from './toRepository';

/** The repository itself. */
export function createRepositoryRouter(context: SandboxContext) {
  const router = PromiseRouter({ mergeParams: true });

  router.get('/', (_request, response) => {
    response.json({
      ...toRepository(context),
      // Only who says who they are learns what they may do.
      ...(findActor(response) && {
        permissions: {
          admin: false,
          maintain: false,
          push: true,
          triage: true,
          pull: true,
        },
      }),
    });
  });

  return router;
}

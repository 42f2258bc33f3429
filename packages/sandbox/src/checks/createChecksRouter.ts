import PromiseRouter from 'express-promise-router';
import type { SandboxContext } from '../SandboxContext';
import { createCheckRunsRouter } from './createCheckRunsRouter';
import { createStatusesRouter } from './createStatusesRouter';

/** What is said of commits: statuses and check runs. Mount it before `commits`, whose refs may hold slashes. */
export function createChecksRouter(context: SandboxContext) {
  const router = PromiseRouter({ mergeParams: true });
  router.use(createStatusesRouter(context));
  router.use(createCheckRunsRouter(context));
  return router;
}

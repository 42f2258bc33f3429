import express, { type Express, type RequestHandler } from 'express';
import PromiseRouter from 'express-promise-router';
import type { SandboxToken } from '../api/Actor';
import { createAccountRouter } from '../api/createAccountRouter';
import { GitHubError } from '../api/GitHubError';
import { identifyActor } from '../api/identifyActor';
import { identifyRequest } from '../api/identifyRequest';
import { PublishedLimits } from '../api/PublishedLimits';
import { RateLimit } from '../api/RateLimit';
import { requireToken } from '../api/requireToken';
import { sendGitHubError } from '../api/sendGitHubError';
import { createAppsRouter } from '../apps/createAppsRouter';
import { createInstallationRouter } from '../apps/createInstallationRouter';
import { InstallationTokens } from '../apps/InstallationTokens';
import { requirePermission } from '../apps/requirePermission';
import type { SandboxApp } from '../apps/SandboxApp';
import type { ArgoCd } from '../argocd/ArgoCd';
import { ArgoCdFaults } from '../argocd/ArgoCdFaults';
import { createArgoCdControlRouter } from '../argocd/createArgoCdControlRouter';
import { createArgoCdPageRouter } from '../argocd/createArgoCdPageRouter';
import { createArgoCdRouter } from '../argocd/createArgoCdRouter';
import { createArchiveRouter } from '../archive/createArchiveRouter';
import { createDownloadRouter } from '../archive/createDownloadRouter';
import { createBlobsRouter } from '../blobs/createBlobsRouter';
import { createBranchesRouter } from '../branches/createBranchesRouter';
import { createChecksRouter } from '../checks/createChecksRouter';
import { createGitCommitsRouter } from '../commits/createGitCommitsRouter';
import { createCommitsRouter } from '../commits/createCommitsRouter';
import { createCompareRouter } from '../compare/createCompareRouter';
import { createContentsRouter } from '../contents/createContentsRouter';
import { createContentsWriteRouter } from '../contents/createContentsWriteRouter';
import { createControlRouter } from '../control/createControlRouter';
import { FaultInjector } from '../control/FaultInjector';
import { History } from '../control/History';
import { RequestLog } from '../control/RequestLog';
import { createHooksRouter } from '../hooks/createHooksRouter';
import { createIssuesRouter } from '../issues/createIssuesRouter';
import { createPageRouter } from '../page/createPageRouter';
import { createGraphQLRouter } from '../graphql/createGraphQLRouter';
import { createPullsRouter } from '../pulls/createPullsRouter';
import { createRefsRouter } from '../refs/createRefsRouter';
import { createRepositoryRouter } from '../repository/createRepositoryRouter';
import { refuseEmptyRepository } from '../repository/refuseEmptyRepository';
import { requireRepository } from '../repository/requireRepository';
import type { SandboxContext } from '../SandboxContext';
import { createSmartHttpRouter } from '../smartHttp/createSmartHttpRouter';
import { createTreesRouter } from '../trees/createTreesRouter';

// GitHub takes bodies of about this size; a tree with inline contents is the largest.
const LARGEST_BODY = '40mb';

/** A service beside GitHub, with tokens and errors of its own. */
export interface Neighbour {
  /** e.g. `/npm` */
  readonly path: string;
  readonly serve: RequestHandler;
}

/**
 * Everything the sandbox serves, and in which order it is asked.
 *
 * @param app - that is installed, if any
 * @param argocd - where it is played
 */
export function createApplication(
  tokens: readonly SandboxToken[],
  app: SandboxApp | undefined,
  context: SandboxContext,
  argocd: ArgoCd | undefined,
  neighbours: readonly Neighbour[],
): Express {
  const application = express();
  application.disable('x-powered-by');
  const log = new RequestLog();
  const faults = new FaultInjector(context.baseUrl);
  const history = new History(context.events, context.now);
  const argocdRouters = argocd && createArgoCdRouters(context, argocd, log);
  application.use(
    '/_sandbox',
    createControlRouter(log, faults, history, argocdRouters?.control),
  );
  if (argocdRouters) application.use('/argocd', argocdRouters.served);
  for (const { path, serve } of neighbours) application.use(path, serve);
  application.use('/api', log.record, identifyRequest, faults.strike);
  const issued = new InstallationTokens(context.now);
  if (app) application.use('/api/v3', createAppsRouter(context, app, issued));
  application.use(
    identifyActor(tokens, app && { login: `${app.slug}[bot]`, tokens: issued }),
  );
  application.use('/api/v3', createInstallationRouter(context, issued));
  application.use('/api', createApiRouter(context));
  application.use(createSmartHttpRouter(context));
  application.use(createDownloadRouter(context));
  application.use(createPageRouter(context));
  application.use(() => {
    throw GitHubError.notFound();
  });
  application.use(sendGitHubError);
  return application;
}

/** Argo CD knows other tokens and errors than GitHub, so it stands apart. */
function createArgoCdRouters(
  context: SandboxContext,
  argocd: ArgoCd,
  log: RequestLog,
) {
  const faults = new ArgoCdFaults(context.now);
  const served = PromiseRouter();
  served.use('/api', createArgoCdRouter(argocd, faults, log.record));
  served.use(createArgoCdPageRouter(context, argocd));
  return {
    served,
    control: createArgoCdControlRouter(argocd, faults, context.now),
  };
}

function createApiRouter(context: SandboxContext) {
  const router = PromiseRouter();
  const rateLimit = new RateLimit(context.now);
  router.use(express.json({ limit: LARGEST_BODY, type: () => true }));
  router.use(requireToken);
  router.use('/v3', rateLimit.count);
  if (context.publishedLimits)
    router.use('/v3', new PublishedLimits(context.now).enforce);
  router.use('/v3', createAccountRouter(context, rateLimit));
  router.use(createGraphQLRouter(context));
  router.use('/v3/repos/:owner/:repo', createRepositoryRouters(context));
  return router;
}

function createRepositoryRouters(context: SandboxContext) {
  const router = PromiseRouter({ mergeParams: true });
  router.use(requireRepository(context.repository));
  router.use(requirePermission);
  router.use(createRepositoryRouter(context));
  router.use(createBranchesRouter(context));
  router.use(createContentsRouter(context));
  router.use(createContentsWriteRouter(context));
  router.use('/git', refuseEmptyRepository(context));
  router.use(createRefsRouter(context));
  router.use(createGitCommitsRouter(context));
  router.use(createTreesRouter(context));
  router.use(createBlobsRouter(context));
  router.use(createArchiveRouter(context));
  router.use(createCompareRouter(context));
  router.use(createPullsRouter(context));
  router.use(createHooksRouter(context));
  router.use(createIssuesRouter(context));
  router.use(createChecksRouter(context));
  // Last, because the name of a branch may go on after any slash: `commits/{ref}/status` is another's.
  router.use(createCommitsRouter(context));
  return router;
}

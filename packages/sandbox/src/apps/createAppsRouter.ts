import { json } from 'express';
import PromiseRouter from 'express-promise-router';
import * as z from 'zod';
import { GitHubError } from '../api/GitHubError';
import { parseBody } from '../api/parseBody';
import { toGitHubTime } from '../api/toGitHubTime';
import { toRepository } from '../repository/toRepository';
import type { SandboxContext } from '../SandboxContext';
import { identifyApp } from './identifyApp';
import type { InstallationTokens } from './InstallationTokens';
import type { SandboxApp } from './SandboxApp';
import { INSTALLATION_ID, toInstallation } from './toInstallation';

const DOCUMENTATION =
  'apps/apps#create-an-installation-access-token-for-an-app';
const tokenSchema = z.object({
  repositories: z.array(z.string()).optional(),
  permissions: z.record(z.string(), z.string()).optional(),
});

/** What the App itself may ask: where it is installed, and for tokens there. */
export function createAppsRouter(
  context: SandboxContext,
  app: SandboxApp,
  tokens: InstallationTokens,
) {
  const router = PromiseRouter();
  const asApp = identifyApp(app, context.now);
  const { owner } = context.repository;

  router.get('/app/installations', asApp, (_request, response) => {
    response.json([toInstallation(context, app)]);
  });

  router.get('/repos/:owner/:repo/installation', asApp, (request, response) => {
    if (
      request.params.owner !== owner ||
      !app.repositories.includes(request.params.repo)
    )
      throw GitHubError.notFound(
        'apps/apps#get-a-repository-installation-for-the-authenticated-app',
      );
    response.json(toInstallation(context, app));
  });

  router.post(
    '/app/installations/:id/access_tokens',
    asApp,
    json({ type: () => true }),
    (request, response) => {
      if (Number(request.params.id) !== INSTALLATION_ID)
        throw GitHubError.notFound(DOCUMENTATION);
      if (app.suspended)
        throw new GitHubError(403, 'This installation has been suspended', {
          documentation: DOCUMENTATION,
        });
      const asked = parseBody(tokenSchema, request.body, DOCUMENTATION);
      const { permissions = app.permissions, repositories } = asked;
      refuseUnless(
        isWithin(permissions, app.permissions),
        'The permissions requested are not granted to this installation.',
      );
      refuseUnless(
        (repositories ?? []).every(name => app.repositories.includes(name)),
        'There is at least one repository that does not exist or is not accessible to the parent installation.',
      );
      const issued = tokens.issue({
        permissions,
        repositories: repositories ?? app.repositories,
      });
      response.status(201).json({
        token: issued.token,
        expires_at: toGitHubTime(issued.expiresAt),
        permissions,
        repository_selection: 'selected',
        ...(repositories && { repositories: [toRepository(context)] }),
      });
    },
  );

  return router;
}

function refuseUnless(isFine: boolean, message: string): void {
  if (!isFine)
    throw new GitHubError(422, message, { documentation: DOCUMENTATION });
}

function isWithin(
  asked: Readonly<Record<string, string>>,
  granted: Readonly<Record<string, string>>,
): boolean {
  return Object.entries(asked).every(
    ([name, right]) => granted[name] === 'write' || granted[name] === right,
  );
}

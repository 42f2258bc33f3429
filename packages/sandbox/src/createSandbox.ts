import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import express from 'express';
import PromiseRouter from 'express-promise-router';
import type { SandboxToken } from './api/Actor';
import { GitHubError } from './api/GitHubError';
import { identifyActor } from './api/identifyActor';
import { requireToken } from './api/requireToken';
import { sendGitHubError } from './api/sendGitHubError';
import { ObjectReader } from './git/ObjectReader';
import { listen } from './server/listen';
import type { SandboxContext } from './SandboxContext';
import { SandboxEvents } from './SandboxEvents';
import type { Sandbox, SandboxOptions } from './SandboxOptions';
import { ensureRepository } from './seed/ensureRepository';
import { StateStore } from './state/StateStore';

/** Fixed words, not secrets: they open a sandbox on loopback and nothing else. */
const LOCAL_TOKENS: readonly SandboxToken[] = [
  { token: 'sandbox-bot', login: 'slipway[bot]', type: 'Bot' },
  { token: 'sandbox-dev', login: 'guest', type: 'User' },
];

// GitHub takes bodies of about this size; a tree with inline contents is the largest.
const LARGEST_BODY = '40mb';

/**
 * Starts a sandbox: seeds its repository when there is none yet, and serves until it is closed.
 *
 * @throws PortBusyError when something else listens on the port
 */
export async function createSandbox(options: SandboxOptions): Promise<Sandbox> {
  mkdirSync(options.dataDir, { recursive: true });
  const gitDir = join(options.dataDir, 'repository.git');
  await ensureRepository(gitDir, options.repository, options.seed);
  const state = new StateStore(join(options.dataDir, 'state'));
  const objects = new ObjectReader(gitDir);
  const events = new SandboxEvents();
  const closing = new AbortController();

  const server = await listen(options.port, baseUrl =>
    createApplication(options, {
      gitDir,
      repository: options.repository,
      baseUrl,
      apiUrl: `${baseUrl}/api/v3`,
      state,
      objects,
      events,
      closing: closing.signal,
      now: options.now ?? (() => new Date()),
      emit: (event, payload) => events.emit(event, payload),
    }),
  );
  return {
    url: server.url,
    async close() {
      closing.abort();
      await server.close();
      objects.close();
    },
  };
}

function createApplication(options: SandboxOptions, context: SandboxContext) {
  const application = express();
  application.disable('x-powered-by');
  application.use(identifyActor(options.tokens ?? LOCAL_TOKENS));
  application.use('/api', express.json({ limit: LARGEST_BODY }), requireToken);
  application.use(
    '/api/v3/repos/:owner/:repo',
    createRepositoryRouters(context),
  );
  application.use(() => {
    throw GitHubError.notFound();
  });
  application.use(sendGitHubError);
  return application;
}

function createRepositoryRouters(context: SandboxContext) {
  const router = PromiseRouter({ mergeParams: true });
  return router;
}

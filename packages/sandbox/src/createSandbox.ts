import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SandboxToken } from './api/Actor';
import { ArgoCd } from './argocd/ArgoCd';
import { startAuth } from './auth/startAuth';
import { Builds } from './builds/Builds';
import { ObjectReader } from './git/ObjectReader';
import { ensureHook } from './hooks/ensureHook';
import { createNpmRouter } from './npm/createNpmRouter';
import { WorkspacePackages } from './npm/WorkspacePackages';
import { createPast } from './past/createPast';
import { createApplication, type Neighbour } from './server/createApplication';
import { listen, LOOPBACK } from './server/listen';
import { SandboxEvents } from './SandboxEvents';
import type { SandboxContext } from './SandboxContext';
import type { Sandbox, SandboxOptions } from './SandboxOptions';
import { ensureRepository } from './seed/ensureRepository';
import { StateStore } from './state/StateStore';

/** Fixed words, not secrets: they open a sandbox on loopback and nothing else. */
const LOCAL_TOKENS: readonly SandboxToken[] = [
  { token: 'sandbox-bot', login: 'slipway[bot]', type: 'Bot' },
  { token: 'sandbox-dev', login: 'guest', type: 'User' },
];

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
  const now = options.now ?? (() => new Date());
  if (options.hook) await ensureHook({ state, now }, options.hook);

  let closeAuth: (() => Promise<void>) | undefined;
  const background: { settle(): Promise<void> }[] = [];

  const server = await listen(
    options.port,
    options.hosts ?? LOOPBACK,
    async baseUrl => {
      const context: SandboxContext = {
        gitDir,
        repository: options.repository,
        baseUrl,
        apiUrl: `${baseUrl}/api/v3`,
        state,
        objects,
        events,
        publishedLimits: options.publishedLimits ?? false,
        closing: closing.signal,
        now,
      };
      const builds =
        options.builds && (await Builds.start(context, options.builds));
      const argocd =
        options.argocd && (await ArgoCd.start(context, options.argocd, builds));
      background.push(...[argocd, builds].filter(each => each !== undefined));
      const auth = options.auth ? await startAuth(context) : undefined;
      closeAuth = auth?.close;
      return createApplication(
        options.tokens ?? LOCAL_TOKENS,
        options.app,
        context,
        argocd,
        [...createNeighbours(options, context), ...(auth?.neighbours ?? [])],
      );
    },
  );
  return {
    url: server.url,
    async close() {
      closing.abort();
      await server.close();
      await closeAuth?.();
      await Promise.all(background.map(each => each.settle()));
      await state.settle();
      objects.close();
    },
  };
}

function createNeighbours(
  { packages, past }: SandboxOptions,
  { baseUrl, now }: SandboxContext,
): Neighbour[] {
  const neighbours: Neighbour[] = [];
  if (packages)
    neighbours.push({
      path: '/npm',
      serve: createNpmRouter(new WorkspacePackages(packages), `${baseUrl}/npm`),
    });
  if (past)
    neighbours.push({
      path: '/_sandbox/past',
      serve: (_request, response) => {
        response.json(createPast(past, now()));
      },
    });
  return neighbours;
}

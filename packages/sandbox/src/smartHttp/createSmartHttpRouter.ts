import { spawn } from 'node:child_process';
import { dirname, basename } from 'node:path';
import type { Request, Response } from 'express';
import PromiseRouter from 'express-promise-router';
import { findActor, getActor } from '../api/Actor';
import { gitEnvironment } from '../git/gitEnvironment';
import { emitPush } from '../refs/emitPush';
import { readRef } from '../refs/readRef';
import { NO_COMMIT } from '../refs/RefUpdate';
import type { SandboxContext } from '../SandboxContext';
import { PushCommandReader } from './PushCommandReader';
import { writeCgiResponse } from './writeCgiResponse';

const RECEIVE_PACK = 'git-receive-pack';

/** `git clone`, `git fetch` and `git push` over HTTP; git's own `http-backend` does the work. */
export function createSmartHttpRouter(context: SandboxContext) {
  const router = PromiseRouter();
  const { owner, name } = context.repository;

  router.all(
    `/${owner}/${name}(.git)?/:service(info/refs|git-upload-pack|${RECEIVE_PACK})`,
    async (request: Request, response: Response) => {
      const { service } = request.params;
      const writes =
        service === RECEIVE_PACK || request.query.service === RECEIVE_PACK;
      if (writes && !findActor(response)) {
        // This header makes git send what it was given, or ask for it.
        response
          .status(401)
          .set('www-authenticate', 'Basic realm="GitHub"')
          .type('text/plain')
          .send('Push with a token as the password\n');
        return;
      }
      if (service === RECEIVE_PACK)
        await receivePack(context, request, response);
      else await runHttpBackend(context, request, response);
    },
  );

  return router;
}

async function receivePack(
  context: SandboxContext,
  request: Request,
  response: Response,
): Promise<void> {
  const reader = new PushCommandReader();
  request.on('data', chunk => reader.add(chunk));
  await runHttpBackend(context, request, response);
  for (const update of reader.updates) {
    const now = (await readRef(context.gitDir, update.ref)) ?? NO_COMMIT;
    // Git may have refused some of them.
    if (now === update.after) emitPush(context, getActor(response), update);
  }
}

function runHttpBackend(
  context: SandboxContext,
  request: Request,
  response: Response,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const { GIT_DIR, ...environment } = gitEnvironment(context.gitDir);
    const backend = spawn('git', ['http-backend'], {
      env: {
        ...environment,
        GIT_PROJECT_ROOT: dirname(context.gitDir),
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: `/${basename(context.gitDir)}/${request.params.service}`,
        REQUEST_METHOD: request.method,
        QUERY_STRING: new URL(
          request.originalUrl,
          context.baseUrl,
        ).search.slice(1),
        CONTENT_TYPE: request.get('content-type') ?? '',
        CONTENT_LENGTH: request.get('content-length') ?? '',
        HTTP_CONTENT_ENCODING: request.get('content-encoding') ?? '',
        GIT_PROTOCOL: request.get('git-protocol') ?? '',
        REMOTE_ADDR: '127.0.0.1',
        REMOTE_USER: findActor(response)?.login ?? '',
      },
    });
    backend.on('error', reject);
    backend.stdin.on('error', () => {});
    backend.stderr.resume();
    request.pipe(backend.stdin);
    response.on('close', () => {
      backend.kill();
      resolve();
    });
    writeCgiResponse(backend.stdout, response);
  });
}

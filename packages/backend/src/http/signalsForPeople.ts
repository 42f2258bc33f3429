import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import type { RequestHandler } from 'express';
import { STATUS_CODES, type IncomingMessage, type Server } from 'node:http';
import type { Socket } from 'node:net';

/** Where a browser puts the token of who listens: a web socket cannot have a header of its own. */
const TOKEN = 'sec-websocket-protocol';
/** The one address that is answered; the signals backend leaves every other socket open, and forgets it. */
const ADDRESS = '/api/signals';
/** As long as a request may take to say what it wants. */
const HANDSHAKE_MS = 15_000;

/**
 * Lets nobody hear signals who does not say who they are. The signals backend takes whoever brings no token for the guest;
 * whether a token is good it looks at itself.
 */
export const signalsForPeople = createBackendModule({
  pluginId: 'signals',
  moduleId: 'people',
  register({ registerInit }) {
    registerInit({
      deps: { httpRouter: coreServices.httpRouter },
      async init({ httpRouter }) {
        httpRouter.use(refuseNobody());
      },
    });
  },
});

/** Stands before the plugin's own route, which takes over the server's upgrades at the first one that it sees. */
function refuseNobody(): RequestHandler {
  const guarded = new WeakSet<Server>();
  return (request, response, next) => {
    if (request.headers.upgrade === undefined) return next();
    const status = judge(request.originalUrl, request.headers);
    if (status) {
      response.status(status).set('connection', 'close').end();
      return undefined;
    }
    const { server } = request.socket as typeof request.socket & {
      server?: Server;
    };
    if (server && !guarded.has(server)) {
      guarded.add(server);
      server.prependListener('upgrade', refuseUpgrade);
    }
    return next();
  };
}

/**
 * Sees every upgrade of the server, whatever its path, because none of them passes the layers of a request any more. What
 * comes after finds a socket that nobody can write to, and lets it go.
 */
function refuseUpgrade(
  { url, headers }: IncomingMessage,
  socket: Socket,
): void {
  // Nobody is left who would hear of a caller that hangs up meanwhile, and that must not end the process.
  socket.on('error', () => socket.destroy());
  const status = judge(url, headers);
  if (status) {
    socket.end(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
      () => socket.destroy(),
    );
    return;
  }
  // The web socket takes this limit off once it is open.
  socket.setTimeout(HANDSHAKE_MS, () => socket.destroy());
}

/** @returns the status of a refusal */
function judge(
  url: string | undefined,
  headers: IncomingMessage['headers'],
): 401 | 404 | undefined {
  if (url !== ADDRESS) return 404;
  return headers[TOKEN] ? undefined : 401;
}

import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import type { RequestHandler } from 'express';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** Where a browser puts the token of who listens: a web socket cannot have a header of its own. */
const TOKEN = 'sec-websocket-protocol';
const REFUSAL =
  'HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\nConnection: close\r\n\r\n';

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
    if (!request.headers[TOKEN]) {
      response.status(401).set('connection', 'close').end();
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

/** What comes after finds a socket that nobody can write to, and lets it go. */
function refuseUpgrade(request: IncomingMessage, socket: Duplex): void {
  if (!request.headers[TOKEN]) socket.end(REFUSAL);
}

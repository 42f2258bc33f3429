import type { RootLifecycleService } from '@backstage/backend-plugin-api';
import type { Server, ServerResponse } from 'node:http';

const LOOK_EVERY_MS = 250;

/** Less than a deployment grants: who waits for so long asks another replica. */
const LONGEST_MS = 20_000;

/**
 * Lets a server that is to stop come to its end. Backstage closes the connections that wait for a request at that moment; one
 * whose request is answered a moment later would hold the process up until it was idle for `keepAliveTimeout`, and one that
 * waits for events, as each replica does with itself, for a minute.
 *
 * @param options.longestMs - then even those are closed whose requests are not answered
 */
export function endConnections(
  server: Server,
  lifecycle: Pick<RootLifecycleService, 'addShutdownHook'>,
  { longestMs = LONGEST_MS } = {},
): void {
  const open = new Set<ServerResponse>();
  server.on('request', (_request, response: ServerResponse) => {
    open.add(response);
    response.once('close', () => open.delete(response));
  });
  const endIdle = () => {
    for (const response of open) if (waitsForEvents(response)) response.end();
    server.closeIdleConnections();
  };
  lifecycle.addShutdownHook(() => {
    endIdle();
    const look = setInterval(endIdle, LOOK_EVERY_MS).unref();
    const end = setTimeout(
      () => server.closeAllConnections(),
      longestMs,
    ).unref();
    server.once('close', () => {
      clearInterval(look);
      clearTimeout(end);
    });
  });
}

/** A stream of events, or the bus of Backstage's events: it has accepted to tell when there is one. Whoever hears it asks again. */
function waitsForEvents(response: ServerResponse): boolean {
  if (!response.headersSent || response.writableEnded) return false;
  const type = String(response.getHeader('content-type'));
  return response.statusCode === 202 || type.startsWith('text/event-stream');
}

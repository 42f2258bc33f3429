import type { RootLifecycleService } from '@backstage/backend-plugin-api';
import type { Server } from 'node:http';

const LOOK_EVERY_MS = 250;

/** Less than a deployment grants: who streams for so long goes on with another replica. */
const LONGEST_MS = 20_000;

/**
 * Lets a server that is to stop come to its end. Backstage closes the connections that wait for a request at that moment; one
 * whose request is answered a moment later would hold the process up until it was idle for `keepAliveTimeout`.
 *
 * @param options.longestMs - then even those are closed whose requests are not answered
 */
export function endConnections(
  server: Server,
  lifecycle: Pick<RootLifecycleService, 'addShutdownHook'>,
  { longestMs = LONGEST_MS } = {},
): void {
  lifecycle.addShutdownHook(() => {
    const look = setInterval(
      () => server.closeIdleConnections(),
      LOOK_EVERY_MS,
    ).unref();
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

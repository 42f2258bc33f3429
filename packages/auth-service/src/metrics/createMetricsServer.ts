import { createServer, type Server } from 'node:http';
import type { Registry } from 'prom-client';

/** Serves the metrics on a port that the gateway does not lead to. */
export function createMetricsServer(registry: Registry): Server {
  return createServer(async (request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, { 'content-type': registry.contentType })
      .end(await registry.metrics());
  });
}

import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { collectDefaultMetrics, Histogram, register } from 'prom-client';

/** Rate, errors and duration of requests, by the template of their route: `/orders/:id` is one. */
export const requestDuration = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'How long requests took, in seconds',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
});

/** Serves the metrics on a port of their own, which the gateway does not lead to. */
export async function serveMetrics(port: number): Promise<Server> {
  collectDefaultMetrics();
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    void register.metrics().then(text => {
      response
        .writeHead(200, { 'Content-Type': register.contentType })
        .end(text);
    });
  });
  server.listen(port);
  await once(server, 'listening');
  return server;
}

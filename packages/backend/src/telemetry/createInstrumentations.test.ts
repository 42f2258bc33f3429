import { spawn } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';

jest.setTimeout(60_000);

/** Asks itself once, and sends what it saw. A process of its own: what is loaded here is not wrapped. */
const SERVER = `
  const { startTelemetry } = require('./src/telemetry/startTelemetry');
  const telemetry = startTelemetry(process.env);
  const http = require('node:http');
  const server = http.createServer((_, response) => response.end());
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    http.get({ host: '127.0.0.1', port, path: process.env.ASKED }, answer =>
      answer.resume().on('end', async () => {
        server.close();
        await telemetry.stop();
      }),
    );
  });
`;

/** What an OTLP endpoint is told of one request that comes. */
async function traceOf(asked: string): Promise<string> {
  const told: string[] = [];
  const collector = http.createServer(async (request, response) => {
    told.push(await text(request));
    response.setHeader('content-type', 'application/json').end('{}');
  });
  collector.listen(0, '127.0.0.1');
  await once(collector, 'listening');
  const { port } = collector.address() as AddressInfo;
  const child = spawn(
    process.execPath,
    [
      '--require',
      require.resolve('@backstage/cli-node/config/nodeTransform.cjs'),
      '--eval',
      SERVER,
    ],
    {
      cwd: path.resolve(__dirname, '../..'),
      env: {
        PATH: process.env.PATH,
        ASKED: asked,
        OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  try {
    expect(await once(child, 'exit')).toEqual([0, null]);
  } finally {
    child.kill();
    collector.close();
  }
  const { resourceSpans } = JSON.parse(told.join(''));
  const attributes: { key: string; value: { stringValue?: string } }[] =
    resourceSpans
      .flatMap((resource: any) => resource.scopeSpans)
      .flatMap((scope: any) => scope.spans)
      // 2 is the kind of who is asked.
      .filter((span: any) => span.kind === 2)
      .flatMap((span: any) => span.attributes);
  return attributes.find(({ key }) => key === 'url.query')!.value.stringValue!;
}

describe('the trace of a request', () => {
  it('holds nothing that opens something', async () => {
    const query = await traceOf(
      '/api/auth/github/handler/frame?code=c0de&state=5tate&scope=read&token=t0ken&X-Amz-Signature=5ign&sig=5ig',
    );
    expect(query).not.toMatch(/c0de|5tate|t0ken|5ign|5ig/);
    expect(query).toMatch(/^code=REDACTED&state=REDACTED&scope=read&/);
  });
});

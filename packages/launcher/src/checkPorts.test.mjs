// @ts-check
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { checkPorts, findFreePort } from './checkPorts.mjs';

/**
 * @param {import('node:test').TestContext} context
 * @param {string} host
 */
async function listen(context, host) {
  const server = createServer();
  const port = await findFreePort();
  server.listen(port, host);
  await once(server, 'listening');
  context.after(() => server.close());
  return { server, port };
}

test('a free port passes', async () => {
  await checkPorts({ SLIPWAY_PORT: await findFreePort() });
});

for (const host of ['127.0.0.1', '::1', '0.0.0.0']) {
  test(`a port that something listens on at ${host} is refused, naming what moves it`, async context => {
    const { port } = await listen(context, host);
    await assert.rejects(checkPorts({ SLIPWAY_PORT: port }), {
      message: `port ${port} is already in use: stop what listens there, or set SLIPWAY_PORT to a free port`,
    });
  });
}

test('with patience, a port that becomes free passes', async context => {
  const { server, port } = await listen(context, '127.0.0.1');
  const check = checkPorts({ SLIPWAY_PORT: port }, { patienceMs: 30_000 });
  server.close();
  await check;
});

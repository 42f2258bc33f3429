// @ts-check
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder } from './__testUtils__/makeFolder.mjs';
import { runScript } from './__testUtils__/runScript.mjs';
import { findFreePort } from './checkPorts.mjs';

/**
 * Starts a portal that has a reason not to come up.
 *
 * @param {import('node:test').TestContext} context
 * @param {NodeJS.ProcessEnv} env - the reason
 */
async function startInVain(context, env) {
  return runScript('main.mjs', ['start'], {
    ...process.env,
    SLIPWAY_DATA_DIR: makeFolder(context),
    SLIPWAY_PORT: String(await findFreePort()),
    SLIPWAY_SANDBOX_PORT: String(await findFreePort()),
    ...env,
  });
}

/**
 * @param {import('./__testUtils__/runScript.mjs').ScriptResult} result
 * @param {RegExp} sentence
 */
function assertOneLine(result, sentence) {
  assert.equal(result.code, 1);
  assert.equal(result.stdout, '');
  assert.match(result.stderr, sentence);
  assert.equal(result.stderr.split('\n').length, 2, result.stderr);
}

test('a busy port is one clear line', async context => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => server.close());
  const address = /** @type {import('node:net').AddressInfo} */ (
    server.address()
  );
  const busy = { SLIPWAY_SANDBOX_PORT: String(address.port) };
  assertOneLine(
    await startInVain(context, busy),
    /^slipway: port \d+ is already in use: .* set SLIPWAY_SANDBOX_PORT/,
  );
});

test('a missing git is one clear line', async context => {
  assertOneLine(
    await startInVain(context, { PATH: makeFolder(context) }),
    /^slipway: git is not installed/,
  );
});

test('a data folder that cannot be one is one clear line', async context => {
  const file = join(makeFolder(context), 'file');
  writeFileSync(file, '');
  assertOneLine(
    await startInVain(context, { SLIPWAY_DATA_DIR: file }),
    /^slipway: the data folder .*file cannot be written/,
  );
});

test('an unreachable database is one clear line', async context => {
  const port = await findFreePort();
  assertOneLine(
    await startInVain(context, {
      DATABASE_URL: `postgresql://u@127.0.0.1:${port}/d`,
    }),
    new RegExp(
      `^slipway: no PostgreSQL answers at 127.0.0.1:${port} \\(ECONNREFUSED\\)`,
    ),
  );
});

test('a DATABASE_URL of something else is one clear line', async context => {
  assertOneLine(
    await startInVain(context, { DATABASE_URL: 'mysql://u@h/d' }),
    /^slipway: DATABASE_URL must look like postgresql:/,
  );
});

test('a command that does not exist is one clear line', async () => {
  assertOneLine(
    await runScript('main.mjs', ['strat'], process.env),
    /^slipway: there is no command 'strat'/,
  );
});

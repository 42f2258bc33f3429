// @ts-check
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import pg from 'pg';
import { makeFolder } from './__testUtils__/makeFolder.mjs';
import { Processes } from './Processes.mjs';
import { Progress } from './Progress.mjs';
import { readSettings } from './settings.mjs';
import { startPostgres } from './startPostgres.mjs';

/**
 * @param {import('node:test').TestContext} context
 * @param {string} dataDir
 */
async function start(context, dataDir) {
  const { SLIPWAY_RUNTIME_DIR } = process.env;
  const processes = new Processes();
  context.after(() => processes.stop());
  const url = await startPostgres({
    settings: readSettings({ SLIPWAY_DATA_DIR: dataDir, SLIPWAY_RUNTIME_DIR }),
    env: process.env,
    progress: new Progress(),
    processes,
  });
  return { processes, url };
}

/**
 * @param {string} url
 * @param {string} sql
 */
async function query(url, sql) {
  const client = new pg.Client({ connectionString: url });
  // The server may be killed while this one is connected.
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('what was committed is there after a restart, also after kill -9 of the server', async context => {
  const dataDir = makeFolder(context);
  const first = await start(context, dataDir);
  await query(first.url, "create table t as select 'kept' as x");
  await first.processes.stop();

  const second = await start(context, dataDir);
  assert.deepEqual(await query(second.url, 'select x from t'), [{ x: 'kept' }]);
  await query(second.url, "insert into t values ('safe')");
  const pidFile = join(dataDir, 'postgres/postmaster.pid');
  process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGKILL');
  await assert.rejects(second.processes.untilLoss(), {
    message: /^PostgreSQL was ended by SIGKILL/,
  });

  const third = await start(context, dataDir);
  assert.deepEqual(await query(third.url, 'select x from t'), [
    { x: 'kept' },
    { x: 'safe' },
  ]);
});

test('a folder whose path is too long for a socket works as well', async context => {
  const dataDir = join(makeFolder(context), 'x'.repeat(120));
  mkdirSync(dataDir);
  const { url } = await start(context, dataDir);
  const socketFolder = String(new URL(url).searchParams.get('host'));
  context.after(() => rmSync(socketFolder, { recursive: true, force: true }));
  assert.ok(!socketFolder.startsWith(dataDir));
  assert.deepEqual(await query(url, 'select 1 as one'), [{ one: 1 }]);
});

test('a broken database folder is one clear sentence', async context => {
  const dataDir = makeFolder(context);
  const { processes } = await start(context, dataDir);
  await processes.stop();

  rmSync(join(dataDir, 'postgres/global/pg_control'));
  await assert.rejects(start(context, dataDir), {
    message: /^PostgreSQL cannot work with .*pg_control.*: npm run reset/,
    lines: [],
  });
  rmSync(join(dataDir, 'postgres/PG_VERSION'));
  await assert.rejects(start(context, dataDir), {
    message: /is not a database of PostgreSQL.*: npm run reset starts anew$/,
    lines: [],
  });
});

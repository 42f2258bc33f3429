// @ts-check
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder } from './__testUtils__/makeFolder.mjs';
import { runScript } from './__testUtils__/runScript.mjs';
import { takeLock } from './processLock.mjs';

/** @param {import('node:test').TestContext} context */
function makeUsedFolder(context) {
  const folder = makeFolder(context);
  for (const entry of ['postgres', 'sandbox', 'logs', 'runtime']) {
    mkdirSync(join(folder, entry));
    writeFileSync(join(folder, entry, 'file'), '');
  }
  return folder;
}

/** @param {string} dataDir */
function reset(dataDir) {
  return runScript('main.mjs', ['reset'], {
    ...process.env,
    SLIPWAY_DATA_DIR: dataDir,
  });
}

test('database, repository and logs are wiped, what was fetched stays', async context => {
  const folder = makeUsedFolder(context);
  assert.equal((await reset(folder)).code, 0);
  assert.deepEqual(readdirSync(folder), ['runtime']);
});

test('nothing is wiped under a running Slipway', async context => {
  const folder = makeUsedFolder(context);
  takeLock(join(folder, 'running.json'));
  const { code, stderr } = await reset(folder);
  assert.equal(code, 1);
  assert.match(stderr, /^slipway: another Slipway \(process \d+\) works on/);
  assert.equal(readdirSync(folder).length, 5);
});

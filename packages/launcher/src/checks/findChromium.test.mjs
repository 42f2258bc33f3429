// @ts-check
import assert from 'node:assert/strict';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder } from '../__testUtils__/makeFolder.mjs';
import { findChromium } from './findChromium.mjs';

/**
 * @param {import('node:test').TestContext} context
 * @param {string} script
 */
function makeProgram(context, script) {
  const path = join(makeFolder(context), 'chromium');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

test('CHROMIUM_PATH is taken when it runs', context => {
  const path = makeProgram(context, 'exit 0');
  assert.equal(findChromium({ CHROMIUM_PATH: path }), path);
});

test('a program that does not run, or does not exist, is no Chromium', context => {
  const path = makeProgram(context, 'echo "install me first"; exit 1');
  assert.equal(findChromium({ CHROMIUM_PATH: path }), undefined);
  assert.equal(findChromium({ CHROMIUM_PATH: '/no/such/file' }), undefined);
});

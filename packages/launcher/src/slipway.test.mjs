// @ts-check
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder } from './__testUtils__/makeFolder.mjs';
import { runScript } from './__testUtils__/runScript.mjs';
import { ROOT } from './settings.mjs';

test('the command line is built, and its paths start where npm was called', async context => {
  const folder = makeFolder(context);
  mkdirSync(join(folder, 'platform'));
  writeFileSync(join(folder, 'platform/atlantis.yaml'), 'version: 2\n');
  const { code, stdout, stderr } = await runScript(
    'main.mjs',
    [
      ...['slipway', 'check', 'platform', '--format', 'json'],
      ...[
        '--config',
        join(ROOT, 'packages/sandbox/seed/platform/slipway.yaml'),
      ],
    ],
    { ...process.env, INIT_CWD: folder },
  );
  assert.equal(code, 1, stderr);
  const rules = JSON.parse(stdout).findings.map(
    (/** @type {{ rule: string }} */ finding) => finding.rule,
  );
  assert.ok(rules.includes('atlantis-valid'), stdout);
});

test('a launcher that fails is no finding', async () => {
  const { code, stdout, stderr } = await runScript(
    'main.mjs',
    ['slipway', 'check', '.'],
    { ...process.env, SLIPWAY_PORT: 'x' },
  );
  assert.equal(code, 2);
  assert.equal(stdout, '');
  assert.match(stderr, /^slipway: SLIPWAY_PORT must be a port/);
});

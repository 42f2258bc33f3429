// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSettings, ROOT, toEnvironment } from './settings.mjs';

test('an empty environment means port 7007, 7080 for the sandbox, .slipway in the checkout', () => {
  const settings = readSettings({});
  assert.equal(settings.port, 7007);
  assert.equal(settings.sandboxPort, 7080);
  assert.equal(settings.dataDir, `${ROOT}/.slipway`);
  assert.equal(settings.databaseUrl, undefined);
});

test('a relative data folder is relative to the checkout, an absolute one stays', () => {
  assert.equal(readSettings({ SLIPWAY_DATA_DIR: 'x' }).dataDir, `${ROOT}/x`);
  assert.equal(readSettings({ SLIPWAY_DATA_DIR: '/x' }).dataDir, '/x');
});

test('a further configuration file is named from the checkout', () => {
  const { extraConfig } = readSettings({ SLIPWAY_EXTRA_CONFIG: 'a/b.yaml' });
  assert.equal(extraConfig, `${ROOT}/a/b.yaml`);
});

test('a port that is none is refused by the name of its variable', () => {
  for (const text of ['abc', '0', '65536', '70.5', '-1', '7007 ']) {
    assert.throws(
      () => readSettings({ SLIPWAY_PORT: text }),
      new RegExp(`^Failure: SLIPWAY_PORT must be a port.*'${text}'$`),
    );
  }
});

test('portal and sandbox cannot share a port', () => {
  assert.throws(
    () => readSettings({ SLIPWAY_PORT: '7080' }),
    /SLIPWAY_PORT and SLIPWAY_SANDBOX_PORT are both 7080/,
  );
});

test('what is started reads the same settings back', () => {
  const settings = readSettings({
    SLIPWAY_PORT: '1234',
    SLIPWAY_DATA_DIR: '/x',
  });
  assert.deepEqual(readSettings(toEnvironment(settings)), settings);
});

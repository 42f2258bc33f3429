// @ts-check
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { makeFolder } from './__testUtils__/makeFolder.mjs';
import { prepareEnvironment } from './prepareEnvironment.mjs';
import { readSettings } from './settings.mjs';

/**
 * @param {import('node:test').TestContext} context
 * @param {NodeJS.ProcessEnv} env
 */
function prepare(context, env) {
  const SLIPWAY_DATA_DIR = makeFolder(context);
  return prepareEnvironment(env, readSettings({ SLIPWAY_DATA_DIR }));
}

test('who has a home keeps it, and its caches', context => {
  const HOME = makeFolder(context);
  const env = prepare(context, { HOME, npm_config_cache: `${HOME}/.npm` });
  assert.equal(env.HOME, HOME);
  assert.equal(env.npm_config_cache, `${HOME}/.npm`);
});

test('who has none gets one in the data folder, for all that keep caches at home', context => {
  const env = prepare(context, {
    HOME: '/nonexistent',
    npm_config_cache: '/nonexistent/.npm',
  });
  assert.ok(existsSync(String(env.HOME)));
  assert.equal(env.npm_config_cache, `${env.HOME}/.npm`);
});

test("yarn asks the registry that npm's configuration names", context => {
  const registry = 'https://registry.example';
  const env = prepare(context, { npm_config_registry: registry });
  assert.equal(env.YARN_NPM_REGISTRY_SERVER, registry);
});

// @ts-check
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fetchApplication } from './fetchApplication.mjs';

/** @type {string} */
let root;
/** @type {string} */
let repository;

before(() => {
  root = mkdtempSync(join(tmpdir(), 'slipway-try-'));
  repository = join(root, 'platform');
  mkdirSync(repository);
  git('init', '--quiet', '--initial-branch=main');
  commit('order');
  git('switch', '--quiet', '--create', 'slipway/coupon/api');
  commit('coupon');
  git('switch', '--quiet', 'main');
});
after(() => rmSync(root, { recursive: true }));

/** @param {string[]} args */
function git(...args) {
  const identity = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.com',
  ];
  execFileSync('git', [...identity, ...args], { cwd: repository });
}

/** @param {string} service */
function commit(service) {
  const folder = join(repository, 'apps', service, 'api');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{}');
  git('add', '.');
  git('commit', '--quiet', '--message', service);
}

/** @param {string} service */
const fetchApi = service =>
  fetchApplication({
    cloneUrl: `file://${repository}`,
    service,
    application: 'api',
    folder: join(root, 'clone'),
  });

test('an application is taken from main', async () => {
  const { branch, directory } = await fetchApi('order');
  assert.equal(branch, 'main');
  assert.equal(directory, join(root, 'clone/apps/order/api'));
});

test('one that is not merged yet is taken from its pull request', async () => {
  assert.equal((await fetchApi('coupon')).branch, 'slipway/coupon/api');
});

test('one that nobody created is said to be missing', async () => {
  await assert.rejects(fetchApi('ghost'), /no ghost\/api with a package.json/);
});

test("a repository that is not there is told in git's words", async () => {
  const reading = fetchApplication({
    cloneUrl: `file://${root}/nothing`,
    service: 'order',
    application: 'api',
    folder: join(root, 'clone'),
  });
  await assert.rejects(reading, /git clone file:.*nothing failed/);
});

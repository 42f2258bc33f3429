// @ts-check
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { test } from 'node:test';
import { listPackageClosure, listPackages } from './listPackages.mjs';

test('the portal is made of its plugins and of what these are made of, not of the backend', () => {
  const parts = listPackageClosure('app').map(each => basename(each));
  for (const part of ['app', 'home', 'golden-path', 'change-set']) {
    assert.ok(parts.includes(part), `${part} is missing in ${parts}`);
  }
  for (const other of ['backend', 'sandbox', 'launcher']) {
    assert.ok(!parts.includes(other), `${other} is in ${parts}`);
  }
});

test('every package of the workspace is found once', () => {
  const names = listPackages().map(each => each.name);
  assert.equal(new Set(names).size, names.length);
  assert.ok(names.includes('@slipway/launcher'));
});

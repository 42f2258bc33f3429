// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listPublished } from './buildPackages.mjs';

test('a published package is built after those that it needs', () => {
  const names = listPublished().map(({ name }) => name);
  assert.ok(names.includes('@slipway/nestjs-site-auth-guard'), String(names));
  for (const [index, { name, dependencies }] of listPublished().entries()) {
    for (const dependency of dependencies.filter(each =>
      names.includes(each),
    )) {
      assert.ok(
        names.indexOf(dependency) < index,
        `${name} is built before ${dependency}`,
      );
    }
  }
});

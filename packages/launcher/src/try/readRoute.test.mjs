// @ts-check
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readRoute } from './readRoute.mjs';

const COMPONENT = `kind: Component
metadata:
  annotations:
    slipway.dev/guard: site-auth
    slipway.dev/roles: member,admin
`;
const API = `kind: API
spec:
  definition: |
    openapi: 3.0.3
    paths:
      /api/v1/coupons:
        post: {}
        get: {}
`;

/** @param {string} text */
async function read(text) {
  const directory = mkdtempSync(join(tmpdir(), 'slipway-try-'));
  writeFileSync(join(directory, 'catalog-info.yaml'), text);
  try {
    return await readRoute(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

test('the route is what the catalog entry says', async () => {
  assert.deepEqual(await read(`${COMPONENT}---\n${API}`), {
    guard: 'site-auth',
    roles: ['member', 'admin'],
    path: '/api/v1/coupons',
    method: 'POST',
  });
});

test('an application without an API has none', async () => {
  assert.equal(await read(COMPONENT), undefined);
});

// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAsExpected, planCalls } from './planCalls.mjs';

/** @param {Partial<import('./readRoute.mjs').Route>} given */
const plan = given =>
  planCalls({
    guard: 'site-auth',
    roles: [],
    path: '/x',
    method: 'GET',
    ...given,
  }).map(({ role, expected }) => [role, expected]);

test('a guarded route is called by nobody, by a stranger and by whom it is for', () => {
  assert.deepEqual(plan({ roles: ['member', 'admin'] }), [
    [undefined, 401],
    ['guest', 403],
    ['member', 'let in'],
  ]);
});

test('a route for every role has no strangers', () => {
  assert.deepEqual(plan({}), [
    [undefined, 401],
    ['member', 'let in'],
  ]);
  assert.deepEqual(plan({ roles: ['guest'] }), [
    [undefined, 401],
    ['guest', 'let in'],
  ]);
});

test('a public route lets everybody in', () => {
  assert.deepEqual(plan({ guard: 'none' }), [[undefined, 'let in']]);
});

test('an answer is compared with what was expected', () => {
  const [nobody, stranger, member] = planCalls({
    guard: 'site-auth',
    roles: ['member'],
    path: '/x',
    method: 'GET',
  });
  assert.ok(isAsExpected(nobody, 401) && !isAsExpected(nobody, 200));
  assert.ok(isAsExpected(stranger, 403) && !isAsExpected(stranger, 401));
  assert.ok(isAsExpected(member, 201) && !isAsExpected(member, 500));
});

// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainFault, explainOutput } from './explainFault.mjs';
import { Failure } from './Failure.mjs';

test('a full disk is named as such, whether Node or a program met it', () => {
  const error = Object.assign(new Error(), { code: 'ENOSPC', path: '/d/x' });
  const fault = /** @type {Error} */ (explainFault(error));
  assert.match(
    fault.message,
    /^the disk is full, \/d\/x could not be written:/,
  );
  const lines = ['ok', 'FATAL:  could not write: No space left on device'];
  assert.match(
    String(explainOutput('PostgreSQL', lines)?.message),
    /^the disk is full, PostgreSQL could not write:/,
  );
});

test('what nobody can act on stays the error it was', () => {
  const bug = new TypeError('x is not a function');
  assert.equal(explainFault(bug), bug);
  const failure = new Failure('a sentence');
  assert.equal(explainFault(failure), failure);
  assert.equal(explainOutput('yarn', ['all is well']), undefined);
});

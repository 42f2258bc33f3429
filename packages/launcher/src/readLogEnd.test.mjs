// @ts-check
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder } from './__testUtils__/makeFolder.mjs';
import { readLogEnd } from './readLogEnd.mjs';

/**
 * @param {import('node:test').TestContext} context
 * @param {string} text
 */
function endOf(context, text) {
  const log = join(makeFolder(context), 'a.log');
  writeFileSync(log, text);
  return readLogEnd(log);
}

test('of a crashed Node program only the error is left, no source, no stack', context => {
  const text = `starting
/app/src/x.js:3
    throw new Error('the table is missing');
    ^

Error: the table is missing
    at run (/app/src/x.js:3:9)
    at node:internal/main:1:1

Node.js v24.21.0
`;
  assert.deepEqual(endOf(context, text), ['Error: the table is missing']);
});

test("of Backstage's log only warnings and errors count, by their first line", context => {
  const text = [
    { level: 'info', message: 'no error at all', service: 'backstage' },
    { level: 'error', plugin: 'catalog', message: 'cannot migrate\n    at x' },
  ]
    .map(line => JSON.stringify(line))
    .join('\n');
  assert.deepEqual(endOf(context, text), ['error catalog cannot migrate']);
});

test('without an error the last words stand, at most eight lines', context => {
  const lines = Array.from({ length: 20 }, (_, index) => `line ${index}`);
  assert.deepEqual(endOf(context, lines.join('\n')), lines.slice(-8));
});

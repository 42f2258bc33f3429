// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeExit, toExitCode } from './exitCode.mjs';

test('an end by a signal is told from an end by itself', () => {
  assert.equal(describeExit(toExitCode(3, null)), 'ended with exit code 3');
  assert.equal(
    describeExit(toExitCode(null, 'SIGKILL')),
    'was ended by SIGKILL',
  );
});

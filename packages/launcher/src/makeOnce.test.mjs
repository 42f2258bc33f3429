// @ts-check
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder } from './__testUtils__/makeFolder.mjs';
import { makeOnce } from './makeOnce.mjs';

test('the same source is made once, another one again', async context => {
  const marker = join(makeFolder(context), 'made/marker');
  let times = 0;
  const make = async () => {
    times += 1;
  };
  assert.equal(await makeOnce({ marker, source: 'a', make }), true);
  assert.equal(await makeOnce({ marker, source: 'a', make }), false);
  assert.equal(await makeOnce({ marker, source: 'b', make }), true);
  assert.equal(times, 2);
});

test('what failed half way is made again, even when the source is back to what was made before', async context => {
  const marker = join(makeFolder(context), 'marker');
  const make = async () => {};
  await makeOnce({ marker, source: 'a', make });
  const failing = makeOnce({
    marker,
    source: 'b',
    make: () => Promise.reject(new Error('half way')),
  });
  await assert.rejects(failing, /half way/);
  assert.equal(await makeOnce({ marker, source: 'a', make }), true);
});

test('two who want the same at the same moment make it once', async context => {
  const marker = join(makeFolder(context), 'marker');
  let times = 0;
  const make = async () => {
    times += 1;
  };
  await Promise.all([
    makeOnce({ marker, source: 'a', make }),
    makeOnce({ marker, source: 'a', make }),
  ]);
  assert.equal(times, 1);
});

import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { Logger } from '@nestjs/common';
import * as z from 'zod';
import { MemoryQueue } from '../testing/MemoryQueue';
import { until } from '../testing/until';
import { Consumer } from './Consumer';

Logger.overrideLogger(false);

let queue: MemoryQueue;
let seen: number[];
let failures: number;
let consumer: Consumer<{ n: number }>;

beforeEach(() => {
  queue = new MemoryQueue();
  seen = [];
  failures = 0;
  const handle = async ({ n }: { n: number }) => {
    seen.push(n);
    if (failures > 0) {
      failures -= 1;
      throw new Error('not now');
    }
  };
  consumer = new Consumer(queue, { schema: z.object({ n: z.number() }), handle }, 3);
  consumer.onApplicationBootstrap();
});
afterEach(() => consumer.beforeApplicationShutdown());

test('handles each message once', async () => {
  for (const n of [1, 2, 3]) queue.send(JSON.stringify({ n }));
  await until(() => queue.finished.length === 3);
  assert.deepEqual(seen, [1, 2, 3]);
});

test('tries again what fails', async () => {
  failures = 2;
  queue.send('{"n": 1}');
  await until(() => queue.finished.length === 1);
  assert.deepEqual(seen, [1, 1, 1]);
});

test('puts aside what fails too often, and goes on with the next one', async () => {
  failures = 3;
  queue.send('{"n": 1}');
  await until(() => queue.buried.length === 1);
  queue.send('{"n": 2}');
  await until(() => queue.finished.length === 1);
  assert.match(queue.buried[0]?.reason ?? '', /not now/);
  assert.deepEqual(seen, [1, 1, 1, 2]);
});

for (const [what, body] of [
  ['is no JSON', '{'],
  ['holds something else', '{"n": "one"}'],
] as const)
  test(`puts aside at once what ${what}`, async () => {
    queue.send(body);
    await until(() => queue.buried.length === 1);
    assert.deepEqual(seen, []);
    assert.equal(queue.buried[0]?.tries, 1);
  });

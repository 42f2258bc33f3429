import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, test } from 'node:test';
import { Redis } from 'ioredis';
import { redisIsMissing, startRedis } from '../testing/startRedis';
import type { Delivery } from './Queue';
import { RedisQueue } from './RedisQueue';

async function takeSome(queue: RedisQueue): Promise<Delivery> {
  for (;;) {
    const delivery = await queue.take();
    if (delivery) return delivery;
  }
}

describe('a queue in Redis', { skip: redisIsMissing }, () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let client: Redis;
  let name: string;
  const queues: RedisQueue[] = [];
  before(async () => {
    redis = await startRedis();
    client = new Redis(redis.url);
  });
  beforeEach(() => {
    name = `test-${randomUUID()}`;
  });
  after(async () => {
    for (const queue of queues) queue.close();
    client.disconnect();
    redis.stop();
  });

  const open = (retrySeconds = 60) => {
    const queue = new RedisQueue({
      url: redis.url,
      group: 'test',
      name,
      retrySeconds,
    });
    queues.push(queue);
    return queue;
  };
  const send = (body: string, ...fields: string[]) =>
    client.xadd(name, '*', 'body', body, ...fields);
  test('hands out what was sent before anybody read, in its order', async () => {
    await send('1', 'traceparent', 'tp');
    await send('2');
    const queue = open();
    const first = await takeSome(queue);
    assert.deepEqual([first.body, first.traceparent, first.tries], ['1', 'tp', 1]);
    assert.equal((await takeSome(queue)).body, '2');
    assert.ok(queue.isReady());
  });

  test('hands each message out to one reader only', async () => {
    const [one, other] = [open(), open()];
    await send('1');
    await send('2');
    const taken = [await takeSome(one), await takeSome(other)];
    assert.deepEqual(taken.map(({ body }) => body), ['1', '2']);
  });

  test('hands out again what nobody finished, and counts the tries', async () => {
    await send('1');
    await takeSome(open());
    const again = await takeSome(open(0.05));
    assert.deepEqual([again.body, again.tries], ['1', 2]);
  });

  test('hands out nothing again that is finished or put aside', async () => {
    await send('1');
    await send('2');
    const queue = open(0.05);
    await queue.finish(await takeSome(queue));
    await queue.bury(await takeSome(queue), 'no good');
    assert.equal((await client.xpending(name, 'test'))[0], 0);
    assert.equal(await queue.take(), undefined);
    const dead = await client.xrange(`${name}:dead`, '-', '+');
    assert.deepEqual(dead.map(([, fields]) => fields.slice(2)), [
      ['body', '2', 'tries', '1', 'reason', 'no good'],
    ]);
  });
});

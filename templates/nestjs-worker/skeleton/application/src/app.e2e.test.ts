import 'reflect-metadata';
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { Redis } from 'ioredis';
import { register } from 'prom-client';
import { AppModule } from './app.module';
import { configSchema } from './config';
import { HealthController } from './health.controller';
import { createApp } from './platform/createApp';
import { readConfig } from './platform/readConfig';
import { redisIsMissing, startRedis } from './testing/startRedis';
import { until } from './testing/until';

/** Starts the worker as it runs, on a free port. */
async function startWorker(queueUrl: string, queue: string) {
  const config = readConfig(configSchema, {
    ENVIRONMENT: 'test',
    LOG_LEVEL: 'silent',
    QUEUE_URL: queueUrl,
    QUEUE: queue,
  });
  const app = await createApp(AppModule.with(config), config);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  return {
    app,
    statusOf: async (path: string) => (await fetch(`${url}${path}`)).status,
  };
}

describe('the worker', { skip: redisIsMissing }, () => {
  const queue = `test-${randomUUID()}`;
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let client: Redis;
  let worker: Awaited<ReturnType<typeof startWorker>>;
  before(async () => {
    redis = await startRedis();
    client = new Redis(redis.url);
    worker = await startWorker(redis.url, queue);
  });
  after(async () => {
    await worker.app.close();
    client.disconnect();
    redis.stop();
  });

  test('is ready once it reads the queue, and alive', async () => {
    await until(async () => (await worker.statusOf('/health/ready')) === 200);
    assert.equal(await worker.statusOf('/health/live'), 200);
  });

  test('does what a message asks for, and counts it', async () => {
    await client.xadd(queue, '*', 'body', '{"id": "a1"}');
    await until(async () =>
      (await register.metrics()).includes(
        `queue_message_duration_seconds_count{queue="${queue}",outcome="done"} 1`,
      ),
    );
    const [pending] = await client.xpending(queue, ${{ values.name | ts }});
    assert.equal(pending, 0);
  });

  test('puts aside what it does not understand', async () => {
    await client.xadd(queue, '*', 'body', '{"id": ""}');
    await until(async () => (await client.xlen(`${queue}:dead`)) === 1);
  });

  test('is not ready any more when it is being stopped', async () => {
    worker.app.get(HealthController).leave();
    assert.equal(await worker.statusOf('/health/ready'), 503);
  });
});

test('a worker whose queue is away is alive and not ready, and stops when it should', async () => {
  // Nobody listens there.
  const worker = await startWorker('redis://127.0.0.1:1', 'nowhere');
  assert.equal(await worker.statusOf('/health/live'), 200);
  assert.equal(await worker.statusOf('/health/ready'), 503);
  await worker.app.close();
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  hasRedis,
  startRedis,
  type RunningRedis,
} from './__testUtils__/startRedis';
import { KEYS_SECRET } from './__testUtils__/startReplica';
import { waitFor } from './__testUtils__/waitFor';
import { SESSION_GRANT, writeSession } from './__testUtils__/writeSession';

const describeWithRedis = hasRedis() ? describe : describe.skip;

describeWithRedis('the process', () => {
  let redis: RunningRedis;

  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis?.stop());

  /** Runs main.ts as it is, by the transform that runs the portal's backend. */
  const start = (environment: Record<string, string>) => {
    const service = spawn(
      process.execPath,
      [
        '--require',
        require.resolve('@backstage/cli-node/config/nodeTransform.cjs'),
        require.resolve('./main.ts'),
      ],
      { env: { PATH: process.env.PATH, ...environment } },
    );
    const output = { text: '' };
    for (const stream of [service.stdout, service.stderr])
      stream.on('data', data => (output.text += data));
    return { service, output };
  };

  it('serves, shows metrics on another port, and ends on SIGTERM', async () => {
    const { service, output } = start({
      PORT: '0',
      METRICS_PORT: '0',
      AUTH_ISSUER: 'http://localhost:3000',
      KEYS_SECRET,
      REDIS_URL: redis.socket,
      PHP_SERIALIZE_HANDLER: 'php',
    });
    await waitFor(() => output.text.includes('"Ready"'));
    const { port, metricsPort } = JSON.parse(
      output.text.split('\n').find(line => line.includes('"Ready"'))!,
    );
    const url = `http://127.0.0.1:${port}`;
    const response = await fetch(`${url}/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: SESSION_GRANT,
        session_id: await writeSession(redis.connect()),
      }),
    });
    expect(response.status).toBe(200);
    const metrics = await fetch(`http://127.0.0.1:${metricsPort}/metrics`);
    const text = await metrics.text();
    expect(text).toMatch('auth_tokens_issued_total');
    expect(text).toMatch('process_cpu_seconds_total');
    expect((await fetch(`${url}/metrics`)).status).toBe(404);
    service.kill('SIGTERM');
    expect(await once(service, 'exit')).toEqual([0, null]);
    expect(output.text).toMatch('"Ended"');
  }, 60_000);

  it('names every variable that is wrong, and no stack', async () => {
    const { service, output } = start({ REDIS_URL: redis.socket });
    expect(await once(service, 'exit')).toEqual([1, null]);
    expect(output.text).toMatch(
      /^The auth service cannot start:\nAUTH_ISSUER: .*\nKEYS_SECRET: .*\n$/,
    );
  }, 60_000);
});

import { createMockDirectory } from '@backstage/backend-test-utils';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { stringify } from 'yaml';
import { productionEnvironment } from './__testUtils__/productionEnvironment';

jest.setTimeout(120_000);

describe('a backend in production', () => {
  const directory = createMockDirectory();

  it('does not start with what is forbidden, and says so in one line each', async () => {
    directory.addContent({
      'change.yaml': stringify({
        auth: { providers: { guest: {} } },
        permission: { enabled: false },
        integrations: {
          github: [{ host: 'github.com', token: 'ghp_hZ8xW2cV6bN0mQ4' }],
        },
        backend: { trustProxy: true },
      }),
    });
    const child = spawn(
      process.execPath,
      [
        '--require',
        require.resolve('@backstage/cli-node/config/nodeTransform.cjs'),
        'src/index.ts',
        '--config',
        '../../app-config.production.yaml',
        '--config',
        directory.resolve('change.yaml'),
      ],
      {
        cwd: path.resolve(__dirname, '..'),
        env: {
          PATH: process.env.PATH,
          NODE_ENV: 'production',
          ...productionEnvironment,
          DATABASE_URL: 'postgresql://slipway:slipway@postgres/slipway',
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const [[code], output, errors] = await Promise.all([
      once(child, 'exit'),
      text(child.stdout),
      text(child.stderr),
    ]);
    expect(code).toBe(1);
    expect(errors.trim().split('\n')).toEqual(
      [
        'backend.trustProxy',
        'auth.providers.guest',
        'permission.enabled',
        'backend.database.connection',
        'integrations.github[0].token',
      ].map(key => expect.stringContaining(`app-config: ${key}: `)),
    );
    expect(output + errors).not.toMatch(/^\s+at |ghp_|Listening/m);
  });
});

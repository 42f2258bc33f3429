import { expect, test } from '@playwright/test';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { createByApi } from './createByApi';

const run = promisify(execFile);

test('a created service installs, tests and starts, and answers members, not guests and not strangers', async ({
  request,
}) => {
  test.setTimeout(300_000);
  await createByApi(request, {
    service: 'loyalty',
    application: 'api',
    description: 'Counts loyalty points',
    owner: 'group:default/commerce',
    route: { path: '/api/v1/loyalty', methods: ['GET', 'POST'] },
    guard: 'site-auth',
    roles: ['member'],
    environments: ['dev'],
  });

  const { stdout } = await run('npm', [
    ...['run', '--silent', 'try', '--'],
    ...['loyalty/api', '--once'],
  ]);

  expect(stdout).toContain('tests passed');
  expect(stdout).toContain('401  nobody in particular');
  expect(stdout).toContain('403  role guest');
  expect(stdout).toContain('200  role member');
});

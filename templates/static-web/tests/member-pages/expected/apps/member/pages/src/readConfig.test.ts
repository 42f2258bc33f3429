import { afterEach, expect, it, vi } from 'vitest';
import { readConfig } from './readConfig';

afterEach(() => vi.unstubAllGlobals());

function answer(body: unknown, status = 200) {
  vi.stubGlobal('fetch', async () => Response.json(body, { status }));
}

it('takes the path of a login from where the auth service is', async () => {
  answer({
    authIssuer: 'https://auth.acme.example/v1',
    environment: 'dev',
    loginUrl: '/login',
  });
  expect(await readConfig()).toEqual({
    authIssuer: 'https://auth.acme.example/v1',
    environment: 'dev',
    loginUrl: 'https://auth.acme.example/login',
  });
});

it.each([
  ['is not there', {}, 404],
  ['names no auth service', { environment: 'dev' }, 200],
  ['names something else', { authIssuer: 'auth' }, 200],
])('fails when the configuration %s', async (_, body, status) => {
  answer(body, status);
  await expect(readConfig()).rejects.toThrow('config.json');
});

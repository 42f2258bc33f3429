import 'reflect-metadata';
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startService } from './testing/startService';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];

/** Who may call. */
const ROLES = ['yes', 'null', 'off'];

let service: Awaited<ReturnType<typeof startService>>;
before(async () => {
  service = await startService();
});
after(() => service.stop());

for (const method of METHODS) {
  for (const role of ROLES) {
    test(`${method} is answered for ${role}`, async () => {
      const response = await service.call(method, { role });
      assert.ok(response.ok, `status ${response.status}`);
    });
  }

  test(`${method} is refused without a token`, async () => {
    const response = await service.call(method);
    assert.equal(response.status, 401);
  });

  test(`${method} is refused with another role`, async () => {
    const response = await service.call(method, { role: 'stranger' });
    assert.equal(response.status, 403);
  });
}

/** What each method must not be called with. */
const WRONG: Record<string, { query?: string; body?: object }> = {
  GET: { query: '?limit=many' },
  POST: { body: { name: '' } },
  PUT: { body: {} },
  PATCH: { body: { name: 1 } },
};

for (const method of METHODS.filter(name => WRONG[name])) {
  test(`${method} tells the caller what is wrong with the input`, async () => {
    const response = await service.call(method, {
      role: ROLES[0],
      ...WRONG[method],
    });
    assert.equal(response.status, 400);
    const { code, message } = (await response.json()) as Record<string, string>;
    assert.equal(code, 'input-invalid');
    assert.match(message ?? '', /limit|name/);
  });
}

for (const path of ['/health/live', '/health/ready']) {
  test(`${path} says to everybody that it is up`, async () => {
    const response = await fetch(`${service.url}${path}`);
    assert.deepEqual(await response.json(), { status: 'up' });
  });
}

test('answers with the id that the gateway gave to the request', async () => {
  const headers = { 'X-Request-ID': 'a1b2' };
  const response = await fetch(`${service.url}/health/live`, { headers });
  assert.equal(response.headers.get('X-Request-ID'), 'a1b2');
});

test('answers with JSON that says what is wrong, whatever it is', async () => {
  const response = await fetch(`${service.url}/nowhere`);
  assert.deepEqual(await response.json(), {
    statusCode: 404,
    error: 'Not Found',
    code: 'not-found',
    message: 'Cannot GET /nowhere',
  });
});

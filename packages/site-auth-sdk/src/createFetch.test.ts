import { AuthServiceStandIn } from './__testUtils__/AuthServiceStandIn';
import { TestServer } from './__testUtils__/TestServer';
import { createSiteAuth, session, type SiteAuth } from './index';

const service = new AuthServiceStandIn();
const api = new TestServer(() => ({ body: 'fine' }));
const elsewhere = new TestServer(() => ({ body: 'thanks' }));
let auth: SiteAuth;

beforeAll(() => Promise.all([service, api, elsewhere].map(one => one.start())));

beforeEach(() => {
  for (const server of [service, api, elsewhere]) server.arrivals.length = 0;
  service.trouble = undefined;
  api.answerWith(() => ({ body: 'fine' }));
  auth = createSiteAuth({
    issuer: service.url,
    grant: session('session-1'),
    allowedOrigins: [api.url],
  });
});

afterAll(() => Promise.all([service, api, elsewhere].map(one => one.stop())));

/** An API that knows the first token no more. */
function refuseFirst() {
  let first: string | undefined;
  api.answerWith(({ headers, body }) => {
    first ??= headers.authorization;
    return headers.authorization === first
      ? { status: 401, body: { statusCode: 401, code: 'token-revoked' } }
      : { body: `got ${body}` };
  });
}

it('sends the token along with all that was asked for', async () => {
  const response = await auth.fetch(`${api.url}/orders?page=2`, {
    method: 'PUT',
    headers: { 'x-trace': '1' },
    body: 'three',
  });
  expect(await response.text()).toBe('fine');
  expect(api.arrivals).toMatchObject([
    {
      method: 'PUT',
      path: '/orders?page=2',
      headers: {
        authorization: `Bearer ${await auth.getToken()}`,
        'x-trace': '1',
      },
      body: 'three',
    },
  ]);
});

it.each([
  ['a text', () => ({ method: 'POST', body: 'three' })],
  [
    'a form',
    () => ({ method: 'POST', body: new URLSearchParams({ a: 'three' }) }),
  ],
  [
    'bytes',
    () => ({ method: 'POST', body: new TextEncoder().encode('three') }),
  ],
  ['a file', () => ({ method: 'POST', body: new Blob(['three']) })],
  ['nothing', () => ({ method: 'POST' })],
])('sends %s once more with a fresh token after a 401', async (_, init) => {
  refuseFirst();
  const response = await auth.fetch(`${api.url}/orders`, init());
  expect(response.status).toBe(200);
  const [first, second] = api.arrivals;
  expect(second.body).toBe(first.body);
  expect(second.headers['content-type']).toBe(first.headers['content-type']);
  expect(api.arrivals).toHaveLength(2);
});

it('repeats a Request with its body and headers', async () => {
  refuseFirst();
  const request = new Request(`${api.url}/orders`, {
    method: 'POST',
    headers: { 'x-trace': '1' },
    body: 'three',
  });
  expect(await (await auth.fetch(request)).text()).toBe('got three');
  expect(api.arrivals[1].headers['x-trace']).toBe('1');
});

it('does not send again what can be read only once', async () => {
  refuseFirst();
  const body = new Blob(['three']).stream();
  const response = await auth.fetch(`${api.url}/orders`, {
    method: 'POST',
    body,
    duplex: 'half',
  } as RequestInit);
  expect(response.status).toBe(401);
  expect(api.arrivals).toHaveLength(1);
});

it('renews once for many requests that were refused together', async () => {
  refuseFirst();
  const responses = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      auth.fetch(`${api.url}/orders/${index}`),
    ),
  );
  expect(responses.map(({ status }) => status)).toEqual(Array(10).fill(200));
  expect(service.asked).toBe(2);
});

it('gives the second refusal to the caller', async () => {
  api.answerWith(() => ({ status: 401, body: { code: 'audience-wrong' } }));
  const response = await auth.fetch(api.url);
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({ code: 'audience-wrong' });
  expect(api.arrivals).toHaveLength(2);
});

it('gives the refusal to the caller when there is no fresh token', async () => {
  await auth.getToken();
  service.trouble = { status: 503 };
  refuseFirst();
  const response = await auth.fetch(api.url);
  expect(await response.json()).toMatchObject({ code: 'token-revoked' });
});

it('does not renew for a 403: another token would say the same', async () => {
  api.answerWith(() => ({ status: 403, body: { code: 'role-refused' } }));
  expect((await auth.fetch(api.url)).status).toBe(403);
  expect(service.asked).toBe(1);
});

it('sends nothing to an origin that is not allowed', async () => {
  for (const input of [
    elsewhere.url,
    new URL(elsewhere.url),
    new Request(elsewhere.url),
    `${api.url.replace('//', '//x@')}.evil.example/`,
    service.url,
  ])
    await expect(auth.fetch(input)).rejects.toMatchObject({
      name: expect.stringMatching(/SiteAuthError|TypeError/),
    });
  expect(elsewhere.arrivals).toEqual([]);
  expect(service.arrivals).toEqual([]);
});

it('does not take the token along to another origin when it is sent on there', async () => {
  api.answerWith(() => ({ status: 302, headers: { location: elsewhere.url } }));
  expect(await (await auth.fetch(api.url)).text()).toBe('thanks');
  expect(elsewhere.arrivals).toHaveLength(1);
  expect(elsewhere.arrivals[0].headers.authorization).toBeUndefined();
});

it('sends nothing when nobody is logged in', async () => {
  service.trouble = { status: 400, body: { error: 'invalid_grant' } };
  await expect(auth.fetch(api.url)).rejects.toMatchObject({
    kind: 'signed-out',
  });
  expect(api.arrivals).toEqual([]);
});

it('ends with the signal of the request', async () => {
  let arrived = () => {};
  const arrival = new Promise<void>(resolve => {
    arrived = resolve;
  });
  api.answerWith(() => {
    arrived();
    return new Promise(() => {});
  });
  const controller = new AbortController();
  const response = auth.fetch(api.url, { signal: controller.signal });
  await arrival;
  controller.abort(new Error('no more'));
  await expect(response).rejects.toThrow('no more');
});

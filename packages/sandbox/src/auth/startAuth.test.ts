import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import express from 'express';
import { startAuth, type RunningAuth } from './startAuth';

const SESSION = 'urn:slipway:params:oauth:grant-type:session';
const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ID_TOKEN = 'urn:ietf:params:oauth:token-type:id_token';

let server: Server;
let auth: RunningAuth;
let baseUrl: string;
beforeAll(async () => {
  const application = express();
  server = createServer(application).listen(0, '127.0.0.1');
  await new Promise(resolve => server.once('listening', resolve));
  baseUrl = `http://localhost:${(server.address() as AddressInfo).port}`;
  auth = await startAuth({ baseUrl, now: () => new Date() });
  auth.neighbours.forEach(({ path, serve }) => application.use(path, serve));
});
afterAll(async () => {
  await new Promise(resolve => server.close(resolve));
  await auth.close();
});

const json = { 'content-type': 'application/json', accept: 'application/json' };

async function post(path: string, body: object): Promise<any> {
  const response = await fetch(`${baseUrl}${path}`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify(body),
  });
  return response.json();
}

async function verify(token: string) {
  const keys = createRemoteJWKSet(
    new URL(`${baseUrl}/auth/.well-known/jwks.json`),
  );
  const { payload } = await jwtVerify(token, keys, {
    issuer: `${baseUrl}/auth`,
  });
  return payload;
}

it('turns a login at the monolith into a token', async () => {
  const { sessionId } = await post('/monolith/login', { login: 'hana' });
  const { access_token: token } = await post('/auth/token', {
    grant_type: SESSION,
    session_id: sessionId,
  });
  expect(await verify(token)).toMatchObject({
    aud: 'site',
    siteCode: 'KR',
    unitCode: 'SEOUL',
    memberCode: 'M1001',
    role: 'member',
  });
});

it('logs in with any role, also a Korean one', async () => {
  const { sessionId } = await post('/monolith/login', { role: '점장' });
  const { access_token: token } = await post('/auth/token', {
    grant_type: SESSION,
    session_id: sessionId,
  });
  expect((await verify(token)).role).toBe('점장');
});

it('turns a login at the identity provider into a token of the platform', async () => {
  const { id_token: idToken } = await post('/identity/login', {
    subject: 'kim',
    role: 'dispatcher',
  });
  const { access_token: token } = await post('/auth/token', {
    grant_type: EXCHANGE,
    subject_token: idToken,
    subject_token_type: ID_TOKEN,
  });
  expect(await verify(token)).toMatchObject({
    aud: 'platform',
    sub: 'kim',
    role: 'dispatcher',
  });
});

it('sends a browser back to where it came from, and nowhere else', async () => {
  const submit = async (back: string) => {
    const response = await fetch(`${baseUrl}/monolith/login`, {
      method: 'POST',
      headers: { accept: 'text/html' },
      body: new URLSearchParams({ login: 'minsu', return: back }),
      redirect: 'manual',
    });
    return response.headers.get('location');
  };
  expect(await submit('http://localhost:3000/shop')).toBe(
    'http://localhost:3000/shop',
  );
  expect(await submit('https://evil.example/')).toBe('/monolith/login');
  expect(await submit('ftp://localhost/x')).toBe('/monolith/login');
});

it('lets the login lead to pages of this computer only', async () => {
  const readPolicy = async (back: string) => {
    const query = new URLSearchParams({ return: back });
    const { headers } = await fetch(`${baseUrl}/monolith/login?${query}`);
    return /form-action [^;]*/.exec(
      headers.get('content-security-policy')!,
    )![0];
  };
  expect(await readPolicy('http://localhost:3000/my-orders/')).toBe(
    "form-action 'self' http://localhost:3000",
  );
  expect(await readPolicy('https://evil.example/')).toBe("form-action 'self'");
});

it('ends a session at the monolith', async () => {
  const { sessionId } = await post('/monolith/login', {});
  await fetch(`${baseUrl}/monolith/logout`, {
    method: 'POST',
    headers: { cookie: `PHPSESSID=${sessionId}` },
  });
  const refused = await post('/auth/token', {
    grant_type: SESSION,
    session_id: sessionId,
  });
  expect(refused.access_token).toBeUndefined();
  expect(refused.statusCode).toBe(401);
});

it('says what is wrong with a login', async () => {
  const answer = await post('/monolith/login', { role: 'a"b' });
  expect(answer.message).toContain('role');
});

it('shows people who they may be', async () => {
  const page = await (await fetch(`${baseUrl}/monolith/login`)).text();
  expect(page).toContain('김하나');
});

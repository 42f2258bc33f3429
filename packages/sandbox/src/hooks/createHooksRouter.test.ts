import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  startTestSandbox,
  type TestSandbox,
} from '../__testUtils__/startTestSandbox';
import { signPayload } from './signPayload';

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A webhook's receiver: remembers what comes, and lets a test wait for it. */
class Receiver {
  readonly received: Received[] = [];
  status = 200;
  private readonly waiting: (() => void)[] = [];
  private readonly server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    response.writeHead(this.status).end('thanks');
    this.received.push({
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    });
    this.waiting.splice(0).forEach(wake => wake());
  });

  async start(): Promise<string> {
    await new Promise<void>(resolve =>
      this.server.listen(0, '127.0.0.1', resolve),
    );
    const { port } = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/hook`;
  }

  /** Resolves as soon as so many have come. */
  async waitFor(count: number): Promise<Received[]> {
    while (this.received.length < count)
      await new Promise<void>(resolve => this.waiting.push(resolve));
    return this.received;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

let sandbox: TestSandbox;
let receiver: Receiver;
let url: string;
beforeEach(async () => {
  sandbox = await startTestSandbox();
  receiver = new Receiver();
  url = await receiver.start();
});
afterEach(async () => {
  await sandbox.close();
  receiver.close();
});

const SECRET = 'very secret';
const addHook = (more: object = {}, config: object = {}) =>
  sandbox.api('POST', '/hooks', {
    name: 'web',
    events: ['push', 'pull_request'],
    config: { url, content_type: 'json', secret: SECRET, ...config },
    ...more,
  });
const nameOf = ({ headers, body }: Received) =>
  [headers['x-github-event'], JSON.parse(body).action]
    .filter(Boolean)
    .join(' ');

/** The deliveries of the first webhook, once there are so many. */
async function waitForDeliveries(count: number) {
  for (;;) {
    const { body } = await sandbox.api('GET', '/hooks/1/deliveries');
    if (body.length >= count) return body;
  }
}

describe('a webhook', () => {
  it('is pinged when it is made, and never shows its secret', async () => {
    const { status, body } = await addHook();
    const [{ headers, body: sent }] = await receiver.waitFor(1);

    expect(status).toBe(201);
    expect(body).toMatchObject({
      id: 1,
      active: true,
      events: ['push', 'pull_request'],
      config: { url, content_type: 'json', secret: '********' },
    });
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'x-github-event': 'ping',
      'x-github-delivery': expect.stringMatching(/^[0-9a-f-]{36}$/),
      'x-github-hook-id': '1',
      'x-hub-signature-256': signPayload(SECRET, sent),
    });
    expect(JSON.parse(sent)).toMatchObject({
      hook_id: 1,
      repository: { full_name: 'acme/platform' },
      sender: { login: 'slipway[bot]' },
    });
  });

  it('hears of a push and of all that happens to a pull request, in order', async () => {
    await addHook();
    await sandbox.commit('topic', { 'a.txt': 'a\n' });
    await sandbox.api('POST', '/pulls', {
      title: 'One',
      head: 'topic',
      base: 'main',
    });
    const { body: pushed } = await sandbox.api('PUT', '/contents/b.txt', {
      message: 'add b',
      branch: 'topic',
      content: Buffer.from('b\n').toString('base64'),
    });
    await receiver.waitFor(4);
    await sandbox.api('PATCH', '/pulls/1', { title: 'Two' });
    await sandbox.api('PATCH', '/pulls/1', { state: 'closed' });
    await sandbox.api('PATCH', '/pulls/1', { state: 'open' });
    const { body: merged } = await sandbox.api('PUT', '/pulls/1/merge', {});
    const received = await receiver.waitFor(9);

    expect(received.map(nameOf)).toEqual([
      'ping',
      'pull_request opened',
      'push',
      'pull_request synchronize',
      'pull_request edited',
      'pull_request closed',
      'pull_request reopened',
      'push',
      'pull_request closed',
    ]);
    const payloads = received.map(({ body }) => JSON.parse(body));
    expect(payloads[2]).toMatchObject({
      ref: 'refs/heads/topic',
      after: pushed.commit.sha,
      commits: [
        {
          id: pushed.commit.sha,
          message: 'add b',
          added: ['b.txt'],
          modified: [],
          removed: [],
        },
      ],
      repository: { full_name: 'acme/platform' },
      sender: { login: 'slipway[bot]' },
    });
    expect(payloads[3]).toMatchObject({
      number: 1,
      after: pushed.commit.sha,
      pull_request: { head: { sha: pushed.commit.sha } },
    });
    expect(payloads[4].changes).toEqual({ title: { from: 'One' } });
    expect(payloads[7]).toMatchObject({
      ref: 'refs/heads/main',
      after: merged.sha,
    });
    expect(payloads[8].pull_request).toMatchObject({
      merged: true,
      merge_commit_sha: merged.sha,
    });
    for (const { headers, body } of received)
      expect(headers['x-hub-signature-256']).toBe(signPayload(SECRET, body));
  });

  it('gets only what it asked for, and nothing while it is not active', async () => {
    await addHook({ events: ['pull_request'] });
    await addHook({ events: ['push'], active: false });
    await receiver.waitFor(2);

    await sandbox.api('PUT', '/contents/b.txt', {
      message: 'add b',
      content: Buffer.from('b\n').toString('base64'),
    });
    await sandbox.commit('topic', { 'a.txt': 'a\n' });
    await sandbox.api('POST', '/pulls', {
      title: 'One',
      head: 'topic',
      base: 'main',
    });

    const received = await receiver.waitFor(3);
    expect(received.map(nameOf)).toEqual([
      'ping',
      'ping',
      'pull_request opened',
    ]);
  });

  it('can be sent as a form', async () => {
    await addHook({}, { content_type: 'form' });

    const [{ headers, body }] = await receiver.waitFor(1);

    expect(headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(headers['x-hub-signature-256']).toBe(signPayload(SECRET, body));
    const payload = new URLSearchParams(body).get('payload')!;
    expect(JSON.parse(payload).hook_id).toBe(1);
  });

  it('is listed, pinged again and deleted, also after a restart', async () => {
    await addHook();
    await receiver.waitFor(1);
    await sandbox.restart();

    const list = await sandbox.api('GET', '/hooks');
    const ping = await sandbox.api('POST', '/hooks/1/pings');
    await receiver.waitFor(2);
    const gone = await sandbox.api('DELETE', '/hooks/1');
    const after = await sandbox.api('GET', '/hooks/1');

    expect(list.body).toMatchObject([{ id: 1 }]);
    expect([ping.status, gone.status, after.status]).toEqual([204, 204, 404]);
  });

  it.each([
    [{}, { url: 'ftp://x' }],
    [{}, { url: 'nowhere' }],
    [{}, { url: 7 }],
    [{ name: 'email' }, {}],
  ])('is refused when it makes no sense: %j %j', async (more, config) => {
    expect((await addHook(more, config)).status).toBe(422);
  });

  it('is refused when there is the same already', async () => {
    await addHook();

    const { status, body } = await addHook();

    expect(status).toBe(422);
    expect(body.errors[0].message).toBe(
      'Hook already exists on this repository',
    );
  });

  it('is hidden from who does not say who it is', async () => {
    await addHook();

    const answer = await fetch(
      `${sandbox.url}/api/v3/repos/acme/platform/hooks`,
    );

    expect(answer.status).toBe(404);
  });
});

describe('a delivery', () => {
  it('is recorded with what was sent and answered, and repeated with the same guid', async () => {
    receiver.status = 500;
    await addHook();
    const [first] = await waitForDeliveries(1);
    receiver.status = 200;

    const again = await sandbox.api(
      'POST',
      `/hooks/1/deliveries/${first.id}/attempts`,
    );
    const [second] = await waitForDeliveries(2);
    const { body } = await sandbox.api(
      'GET',
      `/hooks/1/deliveries/${first.id}`,
    );

    expect(first).toMatchObject({
      event: 'ping',
      redelivery: false,
      status: 'Invalid HTTP Response: 500',
      status_code: 500,
    });
    expect(again.status).toBe(202);
    expect(second).toMatchObject({
      guid: first.guid,
      redelivery: true,
      status: 'OK',
      status_code: 200,
    });
    expect(receiver.received[1].body).toBe(receiver.received[0].body);
    expect(body).toMatchObject({
      request: {
        headers: { 'x-github-delivery': first.guid },
        payload: { hook_id: 1 },
      },
      response: { payload: 'thanks' },
    });
  });

  it('to a receiver that is not there holds nothing up and is recorded', async () => {
    receiver.close();
    const { status } = await addHook();
    const [delivery] = await waitForDeliveries(1);

    expect(status).toBe(201);
    expect(delivery).toMatchObject({
      status: 'failed to connect to host',
      status_code: 0,
    });
  });

  it('that there is not is 404', async () => {
    await addHook();

    for (const path of ['/hooks/1/deliveries/9', '/hooks/9/deliveries'])
      expect((await sandbox.api('GET', path)).status).toBe(404);
  });
});

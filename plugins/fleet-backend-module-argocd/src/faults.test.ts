import type { ServerResponse } from 'node:http';
import { createApplication } from './__testUtils__/createApplication';
import type { RecordingObserver } from './__testUtils__/RecordingObserver';
import { ScriptedArgoCd, type Fault } from './__testUtils__/ScriptedArgoCd';
import { startProvider } from './__testUtils__/startProvider';
import { until } from './__testUtils__/until';

describe('an Argo CD that', () => {
  let server: ScriptedArgoCd;
  let started: ReturnType<typeof startProvider>[];
  const start = (...options: Parameters<typeof startProvider>) => {
    const provider = startProvider(...options);
    started.push(provider);
    return provider;
  };
  const lost = (observer: RecordingObserver) =>
    until(() => observer.reasons.length > 0 && !observer.isLive);
  const answer =
    (status: number, headers: Record<string, string> = {}, body = ''): Fault =>
    (_, response) => {
      response.writeHead(status, headers).end(body);
      return true;
    };
  /** Follows, breaks, and tells the reasons that were given. */
  const lose = async (fault: Fault) => {
    const provider = start(server);
    await until(() => provider.observer.isLive);
    server.fault = fault;
    server.cut();
    await until(() => provider.observer.reasons.length > 2);
    return provider;
  };

  beforeEach(async () => {
    server = await ScriptedArgoCd.start();
    server.put('order-api');
    server.put('member-api');
    started = [];
  });

  afterEach(async () => {
    await Promise.all(started.map(({ stop }) => stop()));
    await server.close();
  });

  it.each([
    [
      401,
      'Argo CD main answers 401: the token of slipway.argocd.instances[0] is refused',
    ],
    [
      403,
      'Argo CD main answers 403: the token of slipway.argocd.instances[0] is refused',
    ],
    [
      302,
      'Argo CD main answers 302: slipway.argocd.instances[0].url is not where its API is',
    ],
    [
      404,
      'Argo CD main answers 404: slipway.argocd.instances[0].url is not where its API is',
    ],
    [429, 'Argo CD main answers 429'],
    [502, 'Argo CD main answers 502'],
  ])(
    'answers %d is lost for that reason, and found again',
    async (status, reason) => {
      const { observer } = await lose(
        answer(status, { location: 'http://127.0.0.1:1/' }),
      );
      expect(observer.reasons.slice(1)).toContain(reason);
      expect(observer.said.size).toBe(2);
      server.put('order-api', { health: 'Degraded' });
      server.fault = () => false;
      await until(() => observer.isLive);
      expect(observer.said.get('argocd/order-api')?.health).toBe('Degraded');
    },
  );

  it.each<[string, Fault]>([
    [
      'a page',
      answer(200, { 'content-type': 'text/html' }, '<html>Sign in</html>'),
    ],
    [
      'a page that it calls JSON',
      answer(200, { 'content-type': 'application/json' }, '<html>'),
    ],
    ['an empty body', answer(200, { 'content-type': 'application/json' })],
    [
      'a list of another kind',
      answer(200, { 'content-type': 'application/json' }, '{"items":{}}'),
    ],
    [
      'JSON that is cut',
      answer(200, { 'content-type': 'application/json' }, '{"items":[{"meta'),
    ],
  ])('lists %s keeps its last known values', async (_, fault) => {
    const { observer } = await lose(
      (kind, ...rest) => kind === 'list' && fault(kind, ...rest),
    );
    expect(observer.reasons.at(-1)).toMatch(
      /page in place of its API|no list of applications/,
    );
    expect(observer.said.size).toBe(2);
    server.fault = () => false;
    await until(() => observer.isLive);
  });

  it('breaks a list off is lost', async () => {
    const { observer } = await lose((kind, response) => {
      if (kind === 'stream') return false;
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': '5000',
      });
      response.write('{"items":[');
      setImmediate(() => response.destroy());
      return true;
    });
    expect(observer.reasons.at(-1)).toBe(
      'Argo CD main cannot be reached (ECONNRESET)',
    );
  });

  it('is down is lost, and followed again when it is up', async () => {
    const { observer } = start(server);
    await until(() => observer.isLive);
    await server.close();
    await lost(observer);
    await until(() =>
      observer.reasons.includes(
        'Argo CD main cannot be reached (ECONNREFUSED)',
      ),
    );
    server.put('order-api', { health: 'Degraded' });
    server.remove('member-api');
    await server.listen();
    await until(() => observer.isLive);
    expect(
      [...observer.said.values()].map(({ key, health }) => [key, health]),
    ).toEqual([['argocd/order-api', 'Degraded']]);
  });

  it('says an error on its stream is lost for that reason', async () => {
    const { observer } = start(server);
    await until(() => observer.isLive);
    server.say({
      error: {
        grpc_code: 16,
        http_code: 401,
        http_status: 'Unauthorized',
        message: 'token is expired',
      },
    });
    await lost(observer);
    expect(observer.reasons[0]).toMatch(
      /401: the token of slipway.argocd.instances\[0\]/,
    );
    await until(() => observer.isLive);
  });

  it.each([
    ['a line that is no JSON', 'nonsense\n'],
    [
      'a line that is cut',
      '{"result":{"type":"MODIFIED","application":{"meta\n',
    ],
    ['an event of no kind', '{"result":{"type":"MOVED","application":{}}}\n'],
    [
      'an application without a name',
      '{"result":{"type":"MODIFIED","application":{"metadata":{}}}}\n',
    ],
    ['an empty object', '{}\n'],
  ])('streams %s is asked for everything again', async (_, bytes) => {
    const { observer } = start(server);
    await until(() => observer.isLive);
    server.send(bytes);
    await until(() => observer.replaced === 2);
    expect(observer.reasons).toEqual([
      'Argo CD main says on its stream what cannot be understood',
    ]);
    expect(observer.isLive).toBe(true);
  });

  it('streams a line without an end does not fill the memory', async () => {
    const { observer } = start(server);
    await until(() => observer.isLive);
    const mebibyte = 'x'.repeat(1024 * 1024);
    for (let i = 0; i < 40; i++) server.send(mebibyte);
    server.send('\n');
    await until(() => observer.replaced === 2);
    expect(observer.reasons).toHaveLength(1);
  });

  it('keeps signs of life between its words is understood', async () => {
    const { observer } = start(server);
    await until(() => observer.isLive);
    server.send(':\n');
    server.send('\n\n:\n');
    server.put('order-api', { health: 'Degraded' });
    await until(
      () => observer.said.get('argocd/order-api')?.health === 'Degraded',
    );
    expect(observer.reasons).toEqual([]);
  });

  it('sends plain lines of JSON, whatever it is asked for, is understood', async () => {
    let stream: ServerResponse | undefined;
    server.fault = (kind, response) => {
      if (kind === 'list') return false;
      stream = response;
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .flushHeaders();
      return true;
    };
    const { observer } = start(server);
    await until(() => observer.isLive);
    const application = createApplication('order-api', 900, {
      health: 'Missing',
    });
    const line = `${JSON.stringify({
      result: { type: 'MODIFIED', application },
    })}\n`;
    // In two pieces, as a network may.
    stream!.write(line.slice(0, 77));
    stream!.write(line.slice(77));
    await until(
      () => observer.said.get('argocd/order-api')?.health === 'Missing',
    );
    expect(observer.reasons).toEqual([]);
  });

  describe('says of one application what cannot be understood', () => {
    const garble = (name: string) => {
      const application = server.applications.get(name)!;
      (application.status as any).health = 'fine';
      application.metadata.resourceVersion = '999';
      return application;
    };

    it('on its stream hides no other, and that one keeps its last value', async () => {
      const { observer } = start(server);
      await until(() => observer.isLive);
      server.say({
        result: { type: 'MODIFIED', application: garble('order-api') },
      });
      server.put('member-api', { health: 'Degraded' });
      await until(
        () => observer.said.get('argocd/member-api')?.health === 'Degraded',
      );
      expect([...observer.garbled]).toEqual(['argocd/order-api']);
      expect(observer.said.get('argocd/order-api')?.health).toBe('Healthy');
      server.say({
        result: {
          type: 'MODIFIED',
          application: createApplication('order-api', 1000),
        },
      });
      await until(() => observer.garbled.size === 0);
      expect(observer.reasons).toEqual([]);
    });

    it('in its list hides no other, and that one keeps its last value', async () => {
      const { observer, logger } = start(server);
      await until(() => observer.isLive);
      garble('order-api');
      server.cut();
      await until(() => observer.replaced === 2);
      expect([...observer.garbled]).toEqual(['argocd/order-api']);
      expect(observer.said.size).toBe(2);
      expect(logger.warn).toHaveBeenCalledWith(
        'Argo CD main says what cannot be understood of argocd/order-api',
      );
    });

    it('not even its name, keeps the last value of whichever is missing', async () => {
      const { observer } = start(server);
      await until(() => observer.isLive);
      (server.applications.get('order-api') as any).metadata = 7;
      server.cut();
      await until(() => observer.replaced === 2);
      expect([...observer.garbled]).toEqual(['argocd/order-api']);
      expect(observer.said.size).toBe(2);
    });
  });

  it('fails again and again is asked ever more rarely, until it was well for a minute', async () => {
    const { clock, observer } = await lose(answer(502));
    await until(() => observer.reasons.length >= 9);
    const renewal = 65 * 60_000;
    expect(clock.waits.filter(wait => wait !== renewal).slice(0, 9)).toEqual([
      1_500, 3_000, 6_000, 12_000, 24_000, 48_000, 60_000, 60_000, 60_000,
    ]);
    server.fault = () => false;
    await until(() => observer.isLive && clock.waiting === 1);
    // An hour passes, the connection is renewed, and lost only then.
    clock.passToNext();
    await until(
      () => observer.calls.at(-2) === 'replace' && clock.waiting === 1,
    );
    server.cut();
    await until(() => observer.replaced === 4);
    expect(clock.waits.at(-2)).toBe(1_500);
  });

  it('asks to wait is left alone for so long', async () => {
    const { clock } = await lose(answer(429, { 'retry-after': '240' }));
    expect(clock.waits).toContain(240_000);
  });

  it('fails leaves no token in what is said or logged', async () => {
    const { observer, logger } = await lose(answer(401));
    server.fault = (_, response) => {
      response.destroy();
      return true;
    };
    const { length } = observer.reasons;
    await until(() => observer.reasons.length > length);
    const said = JSON.stringify([
      observer.calls,
      logger.warn.mock.calls,
      logger.info.mock.calls,
      logger.error.mock.calls,
    ]);
    expect(said).toContain('is refused');
    expect(said).not.toContain(server.token);
  });
});

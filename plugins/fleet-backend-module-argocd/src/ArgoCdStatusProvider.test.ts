import { createApplication } from './__testUtils__/createApplication';
import { RecordingObserver } from './__testUtils__/RecordingObserver';
import { ScriptedArgoCd } from './__testUtils__/ScriptedArgoCd';
import { startProvider } from './__testUtils__/startProvider';
import { until } from './__testUtils__/until';

describe('ArgoCdStatusProvider', () => {
  let server: ScriptedArgoCd;
  let started: ReturnType<typeof startProvider>[];
  const start = (...options: Parameters<typeof startProvider>) => {
    const provider = startProvider(...options);
    started.push(provider);
    return provider;
  };
  const follow = async () => {
    const provider = start(server);
    await until(() => provider.observer.isLive);
    return provider;
  };
  const healthOf = (observer: RecordingObserver, name: string) =>
    observer.said.get(`argocd/${name}`)?.health;

  beforeEach(async () => {
    server = await ScriptedArgoCd.start();
    server.put('order-api');
    server.put('member-api', { health: 'Degraded' });
    started = [];
  });

  afterEach(async () => {
    await Promise.all(started.map(({ stop }) => stop()));
    await server.close();
  });

  it('tells all that there is, by one list and one stream', async () => {
    const { observer } = await follow();
    expect([...observer.said.keys()].sort()).toEqual([
      'argocd/member-api',
      'argocd/order-api',
    ]);
    expect(healthOf(observer, 'member-api')).toBe('Degraded');
    expect(server.requests.map(({ kind }) => kind)).toEqual(['stream', 'list']);
    expect(server.requests[0].headers.authorization).toBe(
      'Bearer secret-token',
    );
  });

  it('tells of what is added, changed and deleted', async () => {
    const { observer } = await follow();
    server.put('search-api', { health: 'Missing', sync: 'OutOfSync' });
    await until(() => healthOf(observer, 'search-api') === 'Missing');
    server.put('search-api', { health: 'Progressing' });
    await until(() => healthOf(observer, 'search-api') === 'Progressing');
    server.remove('search-api');
    await until(() => !observer.said.has('argocd/search-api'));
    expect(server.requests).toHaveLength(2);
  });

  it('tells nothing when an application is said again as it was', async () => {
    const { observer } = await follow();
    server.put('order-api');
    server.put('member-api', { health: 'Healthy' });
    await until(() => healthOf(observer, 'member-api') === 'Healthy');
    expect(observer.calls).toEqual(['replace', 'update']);
  });

  it('misses nothing that changes before the stream listens', async () => {
    server.beforeListening = () => {
      server.beforeListening = () => {};
      server.put('order-api', { health: 'Suspended' });
      server.put('search-api');
      server.remove('member-api');
    };
    const { observer } = await follow();
    expect(healthOf(observer, 'order-api')).toBe('Suspended');
    expect([...observer.said.keys()].sort()).toEqual([
      'argocd/order-api',
      'argocd/search-api',
    ]);
  });

  it('misses nothing that changes while the list is on its way', async () => {
    server.fault = (kind, response) => {
      if (kind === 'stream') return false;
      server.fault = () => false;
      const old = JSON.stringify(server.list());
      server.put('order-api', { health: 'Suspended' });
      server.put('search-api');
      server.remove('member-api');
      // The stream is read before the list is answered.
      setTimeout(() => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(old);
      }, 50);
      return true;
    };
    const { observer } = await follow();
    expect(healthOf(observer, 'order-api')).toBe('Suspended');
    expect([...observer.said.keys()].sort()).toEqual([
      'argocd/order-api',
      'argocd/search-api',
    ]);
  });

  it('does not go back to what a stream says late', async () => {
    server.put('order-api', { health: 'Degraded' });
    const { observer } = await follow();
    const [{ metadata }] = server.applications.values();
    const late = createApplication(
      'order-api',
      Number(metadata.resourceVersion) - 1,
    );
    server.say({ result: { type: 'MODIFIED', application: late } });
    server.put('member-api', { health: 'Missing' });
    await until(() => healthOf(observer, 'member-api') === 'Missing');
    expect(healthOf(observer, 'order-api')).toBe('Degraded');
  });

  it('lists anew when the stream was still saying what there is', async () => {
    let goOn = () => {};
    server.fault = (kind, response) => {
      if (kind === 'list') {
        // The second time, the stream has said all, and listens.
        setImmediate(goOn);
        return false;
      }
      const lines = server
        .list()
        .items!.map(
          application =>
            `${JSON.stringify({ result: { type: 'ADDED', application } })}\n`,
        );
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .write(lines[0]);
      goOn = () => {
        goOn = () => {};
        // Nobody is told of this change.
        server.put('order-api', { health: 'Degraded' });
        response.write(lines[1]);
      };
      return true;
    };
    const { observer } = await follow();
    expect(server.requests.map(({ kind }) => kind)).toEqual([
      'stream',
      'list',
      'list',
    ]);
    expect(healthOf(observer, 'order-api')).toBe('Degraded');
  });

  it('tells the last of many changes to an observer that takes its time', async () => {
    const { observer } = await follow();
    let goOn = () => {};
    observer.keep = () =>
      new Promise(resolve => {
        goOn = resolve;
      });
    for (let i = 1; i <= 50; i++)
      server.put('order-api', {
        image: `registry.acme.example/order-api:${i}`,
      });
    await until(() => {
      goOn();
      return (
        observer.said.get('argocd/order-api')?.images[0].endsWith(':50') ??
        false
      );
    });
    expect(observer.calls.length).toBeLessThan(50);
  });

  it('follows an Argo CD that has no application yet', async () => {
    server.remove('order-api');
    server.remove('member-api');
    const { observer } = start(server, { settleLimitMilliseconds: 30 });
    await until(() => observer.isLive);
    expect(observer.said.size).toBe(0);
    server.put('order-api');
    await until(() => observer.said.has('argocd/order-api'));
    expect(server.requests).toHaveLength(2);
  });

  it('follows several, each by its own name, below a path or not', async () => {
    const other = await ScriptedArgoCd.start();
    other.put('search-api');
    const [one, two] = [await follow(), start(other)];
    await until(() => two.observer.isLive);
    expect([...two.observer.said.keys()]).toEqual(['argocd/search-api']);
    expect(one.observer.said.size).toBe(2);
    await other.close();
    await until(() => !two.observer.isLive);
    expect(one.observer.isLive).toBe(true);
  });

  it('asks at most 50 times a day when nothing goes wrong', async () => {
    const { clock, observer } = await follow();
    const end = clock.now() + 24 * 60 * 60_000;
    while (clock.now() < end) {
      const { replaced } = observer;
      await until(() => clock.waiting === 1);
      clock.passToNext();
      await until(() => observer.replaced > replaced);
    }
    expect(server.requests.length).toBeGreaterThan(40);
    expect(server.requests.length).toBeLessThanOrEqual(50);
    expect(observer.reasons).toEqual([]);
    // What changes is still told, once, by the one stream that is left.
    await until(() => server.streams === 1);
    server.put('order-api', { health: 'Degraded' });
    await until(() => healthOf(observer, 'order-api') === 'Degraded');
  });

  it('ends all that it began when it is told to stop', async () => {
    const { observing, stop } = await follow();
    await stop();
    await expect(observing).resolves.toBeUndefined();
    await until(() => server.streams === 0);
  });

  it('stops while it waits for an answer', async () => {
    server.fault = () => true;
    const { observing, stop } = start(server);
    await until(() => server.requests.length > 0);
    await stop();
    await expect(observing).resolves.toBeUndefined();
  });

  it('rejects when the observer cannot keep what it is told', async () => {
    const { observer, observing } = await follow();
    started = [];
    observer.keep = () => Promise.reject(new Error('no database'));
    server.put('search-api');
    await expect(observing).rejects.toThrow('no database');
    await until(() => server.streams === 0);
  });
});

import type { DeployObserver } from '@slipway/plugin-fleet-node';
import type { Knex } from 'knex';
import { createLogger } from '../__testUtils__/createLogger';
import { createTestStores } from '../__testUtils__/createTestStores';
import { testLayout } from '../__testUtils__/testLayout';
import { until } from '../__testUtils__/until';
import type { FleetStore } from '../store/FleetStore';
import {
  observe,
  rollOut,
  ScriptedProvider,
} from './__testUtils__/ScriptedProvider';
import { DeployObserving, type ObservingTimes } from './DeployObserving';
import { leaseOn } from './leaseOn';
import { retireSilentProviders } from './retireSilentProviders';

jest.setTimeout(120_000);

const stores = createTestStores();
const PROVIDER = 'argocd/main';
const KEY = { service: 'order', application: 'api' };
const QUICK: ObservingTimes = {
  leaseSeconds: 60,
  keepMs: 20,
  retryMs: 20,
  confirmMs: 20,
  silentSeconds: 30,
};
/** Does not keep its lease, as one that has died. */
const DEAD = { ...QUICK, keepMs: 1_000_000 };

describe('DeployObserving', () => {
  let store: FleetStore;
  let knex: Knex;
  let observings: DeployObserving[];

  beforeEach(async () => {
    ({ store, knex } = await stores.open());
    observings = [];
  });
  afterEach(() => Promise.all(observings.map(one => one.stop())));

  const logger = createLogger();
  const start = (provider?: ScriptedProvider, times = QUICK) => {
    const observing = new DeployObserving({
      ...{ store, layout: testLayout, logger, times },
    });
    observing.start(provider ? [provider] : []);
    observings.push(observing);
    return observing;
  };
  /** That of a provider which is started, or of one that starts. */
  const observer = async (
    started?: ScriptedProvider,
  ): Promise<DeployObserver> => {
    const provider = started ?? new ScriptedProvider();
    if (!started) start(provider);
    await until(() => provider.observer !== undefined);
    return provider.observer!;
  };
  const endLeases = () =>
    knex('fleet_leases').update({ expires_at: new Date(0) });
  const readDeployments = () =>
    store.write(writer => writer.readDeployments(PROVIDER));
  const readStatus = () => store.write(writer => writer.readProvider(PROVIDER));
  /** Oldest first, without the ids. */
  const listEvents = async () => {
    const events = await store.listEvents(KEY, { limit: 100 });
    return events
      .map(({ type, from, to, image, by }) => ({ type, from, to, image, by }))
      .reverse();
  };

  it('keeps what a provider says of our applications, and nothing of others', async () => {
    const { replace } = await observer().then(bind);
    await replace([
      observe({ images: ['envoy:1', 'registry.acme.example/order-api:7'] }),
      observe({ key: 'argocd/grafana', sources: [] }),
    ]);
    expect(await readDeployments()).toEqual([
      {
        ...KEY,
        environment: 'dev',
        key: 'argocd/order-api',
        sync: 'Synced',
        health: 'Healthy',
        image: 'registry.acme.example/order-api:7',
        revision: 'a'.repeat(40),
        deployedAt: '2026-01-01T00:00:00Z',
        message: null,
        url: 'https://argocd.acme.example/applications/argocd/order-api',
      },
    ]);
    expect(await readStatus()).toMatchObject({ isLive: true, reason: null });
    expect(logger.info).toHaveBeenCalledWith(
      expect.stringContaining('deploys 2 things; 1 of them'),
    );
  });

  it('keeps the history it finds, and what changes from then on', async () => {
    const { replace, update } = await observer().then(bind);
    await replace([observe({ history: [rollOut(1), rollOut(2)] })]);
    const history = [1, 2].map(number => ({
      ...{ type: 'deployed', from: null, to: null, by: 'mina' },
      image: `registry.acme.example/order-api:${number}`,
    }));
    expect(await listEvents()).toEqual(history);

    const progressing = observe({
      ...{ sync: 'OutOfSync', health: 'Progressing' },
      history: [rollOut(1), rollOut(2)],
    });
    await update([progressing], []);
    await update([progressing], []);
    await update([observe({ history: [1, 2, 3].map(rollOut) })], []);
    const image = 'registry.acme.example/order-api:1';
    const change = (type: string, from: string, to: string) => ({
      ...{ type, from, to, image, by: null },
    });
    expect(await listEvents()).toEqual([
      ...history,
      { ...history[0], image: 'registry.acme.example/order-api:3' },
      change('sync-changed', 'Synced', 'OutOfSync'),
      change('health-changed', 'Healthy', 'Progressing'),
      change('sync-changed', 'OutOfSync', 'Synced'),
      change('health-changed', 'Progressing', 'Healthy'),
    ]);
  });

  it('tells which image was rolled out when that is known', async () => {
    const { replace, update } = await observer().then(bind);
    const watched = { ...rollOut(1), image: null };
    await replace([observe({ history: [watched] })]);
    expect(await listEvents()).toMatchObject([{ image: null }]);
    await update([observe()], []);
    await update([observe({ history: [watched] })], []);
    expect(await listEvents()).toMatchObject([{ image: rollOut(1).image }]);
  });

  it('tells the roll-outs of what was removed and came again, which are counted anew', async () => {
    const { replace, update } = await observer().then(bind);
    await replace([observe()]);
    await update([], ['argocd/order-api']);
    await update([observe({ history: [{ ...rollOut(2), id: '1' }] })], []);
    const events = await listEvents();
    expect(
      events.flatMap(({ type, image }) => (type === 'deployed' ? [image] : [])),
    ).toEqual([rollOut(1).image, rollOut(2).image]);
  });

  it('tells the first state of what comes while it is watched', async () => {
    const { replace, update } = await observer().then(bind);
    await replace([]);
    await update([observe({ health: 'Missing', history: [] })], []);
    expect(await listEvents()).toMatchObject([
      { type: 'sync-changed', from: null, to: 'Synced' },
      { type: 'health-changed', from: null, to: 'Missing' },
    ]);
  });

  it('adds nothing twice after a restart, and what happened meanwhile', async () => {
    const first = await observer().then(bind);
    await first.replace([observe()]);
    await observings[0].stop();
    const second = await observer().then(bind);
    await second.replace([observe()]);
    expect(await listEvents()).toHaveLength(1);
    await observings[1].stop();
    const third = await observer().then(bind);
    await third.replace([
      observe({ health: 'Degraded', history: [rollOut(1), rollOut(2)] }),
    ]);
    expect(await listEvents()).toMatchObject([
      { type: 'deployed', image: 'registry.acme.example/order-api:1' },
      { type: 'deployed', image: 'registry.acme.example/order-api:2' },
      { type: 'health-changed', from: 'Healthy', to: 'Degraded' },
    ]);
  });

  it('forgets what is deployed no more, or is of another application now', async () => {
    const { replace, update } = await observer().then(bind);
    const other = {
      repoUrl: 'https://git.acme.example/acme/platform',
      path: 'apps/order/worker/deploy/prod',
    };
    const keys = async () =>
      (await readDeployments()).map(
        ({ key, application }) => `${key} ${application}`,
      );
    await replace([observe(), observe({ key: 'b' }), observe({ key: 'c' })]);
    await update([observe({ key: 'b', sources: [other] })], ['c']);
    expect(await keys()).toEqual(['argocd/order-api api', 'b worker']);
    await update([observe({ key: 'b', sources: [] })], []);
    expect(await keys()).toEqual(['argocd/order-api api']);
    await replace([]);
    expect(await keys()).toEqual([]);
  });

  it('keeps the last known value of what it cannot understand, with its moment', async () => {
    const { replace, update } = await observer().then(bind);
    await replace([observe()]);
    const { confirmedAt } = (await readStatus())!;
    await update([], [], ['argocd/order-api', 'argocd/never-seen']);
    const [garbled] = await readDeployments();
    expect(garbled).toMatchObject({ health: 'Healthy' });
    expect(Date.parse(garbled.observedAt!)).toBeGreaterThanOrEqual(
      Date.parse(confirmedAt!),
    );
    await replace([], ['argocd/order-api']);
    expect(await readDeployments()).toEqual([garbled]);
    await update([observe({ health: 'Degraded' })], []);
    const [understood] = await readDeployments();
    expect(understood.health).toBe('Degraded');
    expect(understood).not.toHaveProperty('observedAt');
  });

  it('confirms what it said until it is lost, and keeps it then', async () => {
    const { replace, lose } = await observer().then(bind);
    await replace([observe()]);
    const first = (await readStatus())!.confirmedAt;
    await until(async () => (await readStatus())!.confirmedAt !== first);
    await lose('Argo CD main answers 502');
    const lost = await readStatus();
    expect(lost).toMatchObject({
      isLive: false,
      reason: 'Argo CD main answers 502',
    });
    expect(Date.parse(lost!.confirmedAt!)).toBeGreaterThan(Date.parse(first!));
    expect(await readDeployments()).toHaveLength(1);

    await observings[0].stop();
    const again = await observer().then(bind);
    await again.lose('Argo CD main answers nonsense');
    expect(await readStatus()).toEqual({
      ...lost,
      reason: 'Argo CD main answers nonsense',
    });
    await again.replace([observe()]);
    expect(await readStatus()).toMatchObject({ isLive: true, reason: null });
  });

  it('lets one replica observe, and another go on as soon as that stops', async () => {
    const [one, other] = [new ScriptedProvider(), new ScriptedProvider()];
    const first = start(one);
    await until(() => one.observer !== undefined);
    start(other);
    const { replace } = await observer(one).then(bind);
    await replace([observe()]);
    expect(other.began).toBe(0);
    await first.stop();
    await until(() => other.observer !== undefined);
    expect(one.observer).toBeUndefined();
  });

  it('lets another take over from one that died, which then writes no more', async () => {
    const [dead, other] = [new ScriptedProvider(), new ScriptedProvider()];
    start(dead, { ...DEAD, confirmMs: 1_000_000 });
    const old = await observer(dead).then(bind);
    await old.replace([observe()]);
    await endLeases();
    start(other);
    const current = await observer(other).then(bind);
    await current.replace([observe({ health: 'Progressing' })]);
    await expect(old.update([observe()], [])).rejects.toThrow('lease');
    await expect(old.lose('it died')).rejects.toThrow('lease');
    expect(await readDeployments()).toMatchObject([{ health: 'Progressing' }]);
    expect(await readStatus()).toMatchObject({ isLive: true });
  });

  it('ends observing when it notices that another took over', async () => {
    const [slow, other] = [new ScriptedProvider(), new ScriptedProvider()];
    start(slow, DEAD);
    const old = await observer(slow).then(bind);
    await old.replace([]);
    start(other);
    await endLeases();
    await until(() => other.observer !== undefined);
    await until(() => slow.observer === undefined);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('Another replica holds the lease'),
    );
  });

  describe('when nobody has observed for long', () => {
    const OLD = '2026-01-01T00:00:00.000Z';
    beforeEach(async () => {
      await observer().then(one => one.replace([observe()]));
      await observings[0].stop();
      await store.write(async writer => {
        const status = (await writer.readProvider(PROVIDER))!;
        await writer.putProvider({ ...status, confirmedAt: OLD });
      });
    });

    it('forgets what is configured no more', async () => {
      start();
      await until(async () => (await readStatus()) === undefined);
      expect(await readDeployments()).toEqual([]);
    });

    it('leaves what another replica observes, configured here or not', async () => {
      await store.holdLease(leaseOn(PROVIDER), 'other', 60);
      await retireSilentProviders(store, [], 30);
      await retireSilentProviders(store, [PROVIDER], 30);
      expect(await readStatus()).toMatchObject({ isLive: true });
      expect(await readDeployments()).toHaveLength(1);
    });

    it('says that nobody does, and keeps what was said', async () => {
      await store.holdLease(leaseOn(PROVIDER), 'other', 60);
      await endLeases();
      await retireSilentProviders(store, [PROVIDER], 30);
      expect(await readStatus()).toEqual({
        ...{ id: PROVIDER, isLive: false, confirmedAt: OLD },
        reason: 'argocd/main is observed by nobody at the moment',
      });
      expect(await readDeployments()).toHaveLength(1);
    });

    it('says that it is being connected', async () => {
      const current = await observer();
      expect(await readStatus()).toEqual({
        ...{ id: PROVIDER, isLive: false, confirmedAt: OLD },
        reason: 'argocd/main is being connected',
      });
      await current.replace([observe()]);
      expect(await readStatus()).toMatchObject({ isLive: true, reason: null });
    });
  });

  it('observes anew after a bug of the provider', async () => {
    const provider = new ScriptedProvider();
    start(provider);
    const { replace } = await observer(provider).then(bind);
    await replace([observe()]);
    provider.break();
    await until(() => provider.began === 2);
    expect(logger.warn).toHaveBeenCalledWith(expect.stringContaining('a bug'));
  });
});

function bind(observer: DeployObserver): DeployObserver {
  return {
    replace: (...given) => observer.replace(...given),
    update: (...given) => observer.update(...given),
    lose: reason => observer.lose(reason),
  };
}

import type { LiveResult, ProofSnapshot } from '@slipway/proof';
import {
  createFinding,
  createLiveResult,
  createSnapshot,
} from '../__testUtils__/createLiveResult';
import { FakeProofApi } from '../__testUtils__/FakeProofApi';
import { ProofStore } from './ProofStore';

function createStore(
  prove: (values: any, snapshot: ProofSnapshot) => LiveResult = () =>
    createLiveResult(),
) {
  const api = new FakeProofApi();
  const proven: unknown[] = [];
  const scheduled: (() => void)[] = [];
  const store = new ProofStore({
    templateRef: 'template:default/nestjs-service',
    api,
    loadProver: async () => snapshot => ({
      prove: values => {
        proven.push(values);
        return prove(values, snapshot);
      },
    }),
    schedule: run => scheduled.push(run),
  });
  const paint = () => scheduled.splice(0).forEach(run => run());
  return { api, store, proven, paint };
}

describe('ProofStore', () => {
  it('is off until somebody asks for a proof', () => {
    const { api, store } = createStore();
    store.setValues({ service: 'order' });
    expect(store.getState()).toEqual({ kind: 'off' });
    expect(api.asked).toBe(0);
  });

  it('proves the values that were there before the snapshot', async () => {
    const { store, proven } = createStore();
    store.setValues({ service: 'order' });
    const loading = store.refresh();
    expect(store.getState()).toEqual({ kind: 'loading' });
    await loading;
    expect(store.getState()).toMatchObject({ kind: 'live', revision: 1 });
    expect(proven).toEqual([{ service: 'order' }]);
  });

  it('proves once for all key strokes of a frame, and asks nobody', async () => {
    const { api, store, proven, paint } = createStore();
    await store.refresh();
    for (const service of ['o', 'or', 'ord', 'ord'])
      store.setValues({ service });
    expect(proven).toEqual([{}]);
    paint();
    expect(proven).toEqual([{}, { service: 'ord' }]);
    store.setValues({ service: 'ord' });
    paint();
    expect(proven).toHaveLength(2);
    expect(api.asked).toBe(1);
  });

  it('settles on the latest values without waiting to be painted', async () => {
    const { store, proven } = createStore();
    const loading = store.refresh();
    store.setValues({ service: 'order' });
    expect(await store.settle()).toMatchObject({ kind: 'live' });
    await loading;
    store.setValues({ service: 'orders' });
    await store.settle();
    expect(proven.at(-1)).toEqual({ service: 'orders' });
  });

  it('keeps its proof while the base stands still', async () => {
    const { api, store, proven } = createStore();
    await store.refresh();
    const before = store.getState();
    await store.refresh();
    expect(api.asked).toBe(2);
    expect(store.getState()).toBe(before);
    expect(proven).toHaveLength(1);
  });

  it('proves anew on a base that has moved, and tells only what is new', async () => {
    const taken = createFinding();
    const old = createFinding({ rule: 'other', message: 'was there before' });
    const { api, store, paint } = createStore((_, { commit }) =>
      createLiveResult({ findings: commit === 'c2' ? [old, taken] : [old] }),
    );
    await store.refresh();
    api.snapshot = createSnapshot({ commit: 'c2' });
    await store.refresh();
    expect(store.getState()).toMatchObject({ base: 2, moved: [taken] });

    store.setValues({ service: 'other' });
    paint();
    expect(store.getState()).not.toHaveProperty('moved');
  });

  it('says nothing when the base has moved and nothing changes by that', async () => {
    const { api, store } = createStore();
    await store.refresh();
    api.snapshot = createSnapshot({ commit: 'c2' });
    await store.refresh();
    expect(store.getState()).toMatchObject({
      base: 2,
      snapshot: { commit: 'c2' },
    });
    expect(store.getState()).not.toHaveProperty('moved');
  });

  it('says why it cannot prove, and proves at the next try', async () => {
    const { api, store } = createStore();
    api.fault = new Error('the portal does not answer');
    await store.refresh();
    expect(store.getState()).toEqual({
      kind: 'failed',
      reason: 'the portal does not answer',
    });
    api.fault = undefined;
    await store.refresh();
    expect(store.getState()).toMatchObject({ kind: 'live' });
  });

  it('goes on with the base it has when a newer one cannot be had', async () => {
    const { api, store } = createStore();
    await store.refresh();
    const before = store.getState();
    api.fault = new Error('the portal does not answer');
    await store.refresh();
    expect(store.getState()).toBe(before);
  });

  it('says so when a skeleton cannot be rendered', async () => {
    const { store } = createStore(() => {
      throw new Error('application/main.ts cannot be rendered');
    });
    await store.refresh();
    expect(store.getState()).toMatchObject({
      kind: 'failed',
      reason: 'application/main.ts cannot be rendered',
    });
  });
});

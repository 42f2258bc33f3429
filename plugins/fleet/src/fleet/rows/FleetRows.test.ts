import { createFleet } from '../../__testUtils__/createFleet';
import {
  createDeployment,
  createService,
} from '../../__testUtils__/createService';
import { FakeFleetApi } from '../../__testUtils__/FakeFleetApi';
import { FleetRows } from './FleetRows';
import { readRow } from './FleetRowsState';

/** Everything that was asked for is answered. */
const settle = () => new Promise(resolve => setTimeout(resolve));

/** The clock has gone on. */
async function tick() {
  const now = Date.now();
  while (Date.now() === now) await settle();
}

async function createRows(api: FakeFleetApi) {
  const rows = new FleetRows(api);
  rows.ask({});
  await settle();
  return rows;
}

describe('FleetRows', () => {
  it('asks only for the pages that are seen, and once', async () => {
    const api = new FakeFleetApi(createFleet(1_000));
    const rows = await createRows(api);
    expect(rows.state.total).toBe(1_000);
    rows.look(0, 50);
    rows.look(450, 520);
    await settle();
    rows.look(440, 510);
    await settle();
    expect(api.asked).toEqual([
      'services 0+100',
      'services 400+100',
      'services 500+100',
    ]);
    expect(readRow(rows.state, 450)).toBeDefined();
    expect(readRow(rows.state, 250)).toBeUndefined();
  });

  it('asks again for what is seen when the fleet changed, and marks what is different', async () => {
    const before = createService();
    const api = new FakeFleetApi([before]);
    const rows = await createRows(api);
    api.services = [
      createService({
        deployments: [
          createDeployment({ observedAt: '2026-03-10T12:00:00.000Z' }),
          createDeployment({ environment: 'prod', health: 'Degraded' }),
        ],
      }),
    ];
    rows.refresh(1);
    await settle();
    expect([...rows.state.marks.keys()]).toEqual([
      `${before.entityRef} environment:prod`,
    ]);
    expect(readRow(rows.state, 0)?.deployments[1].health).toBe('Degraded');
    rows.stop();
  });

  it('keeps the old rows until the new ones are there, and when they do not come', async () => {
    const api = new FakeFleetApi(createFleet(10));
    const rows = await createRows(api);
    api.fault = new Error('The portal does not answer');
    rows.refresh(1);
    await settle();
    expect(rows.state.error?.message).toBe('The portal does not answer');
    expect(readRow(rows.state, 0)).toBeDefined();
    // It does not try again by itself before it is told to.
    expect(api.asked).toHaveLength(2);
    api.fault = undefined;
    rows.refresh(2);
    await settle();
    expect(rows.state.error).toBeUndefined();
  });

  it('says of each page how old it is when the portal does not answer for it', async () => {
    const api = new FakeFleetApi(createFleet(500));
    const rows = await createRows(api);
    const isLive = (index: number) =>
      readRow(rows.state, index)?.deployments[0].isLive;
    rows.look(300, 320);
    await settle();
    expect([isLive(0), isLive(300)]).toEqual([true, true]);
    const first = rows.state.pages.get(0)!.loadedAt;
    await tick();
    api.fault = new Error('The portal does not answer');
    rows.refresh(1);
    await settle();
    expect([isLive(0), isLive(300)]).toEqual([false, false]);
    // What was not asked for again is as old as it is, and nothing of it is live while its answer is out.
    rows.look(0, 20);
    expect(isLive(0)).toBe(false);
    expect(readRow(rows.state, 0)?.deployments[0].observedAt).toBe(first);
    api.fault = undefined;
    await settle();
    rows.refresh(2);
    await settle();
    expect(rows.state.error).toBeUndefined();
    expect(rows.state.loadedAt! > first).toBe(true);
    expect([isLive(0), isLive(300)]).toEqual([true, false]);
  });

  it('takes no page that came for an excuse of another that did not', async () => {
    const api = new FakeFleetApi(createFleet(500));
    const rows = await createRows(api);
    rows.look(50, 150);
    await settle();
    api.faultOf = what =>
      what === 'services 0+100' ? new Error('It is slow') : undefined;
    rows.refresh(1);
    await settle();
    expect(rows.state.error?.message).toBe('It is slow');
    expect(rows.state.loadedAt).toBe(rows.state.pages.get(0)?.loadedAt);
  });

  it('asks again for a page of which the answer failed to come while the fleet changed', async () => {
    const api = new FakeFleetApi(createFleet(10));
    const rows = await createRows(api);
    api.fault = new Error('The portal has not answered for 10 seconds');
    rows.refresh(1);
    rows.refresh(2);
    expect(api.asked).toHaveLength(2);
    api.fault = undefined;
    await settle();
    expect(api.asked).toHaveLength(3);
    expect(rows.state.error).toBeUndefined();
  });

  it('marks nothing of another query', async () => {
    const api = new FakeFleetApi([createService()]);
    const rows = await createRows(api);
    api.services = [createService({ owner: null })];
    rows.refresh(1);
    await settle();
    expect(rows.state.marks.size).toBe(1);
    rows.ask({ sort: '-name' });
    await settle();
    expect(rows.state.marks.size).toBe(0);
  });

  it('starts anew with another query, without an empty moment', async () => {
    const api = new FakeFleetApi(createFleet(500));
    const rows = await createRows(api);
    rows.look(300, 320);
    await settle();
    rows.ask({ filters: { state: ['proposed'] } });
    expect(rows.state).toMatchObject({ isOutdated: true, total: 500 });
    rows.look(300, 320);
    await settle();
    expect(rows.state.isOutdated).toBe(false);
    expect(readRow(rows.state, 0)?.state).toBe('proposed');
    expect(readRow(rows.state, 310)).toBeUndefined();
  });

  it('forgets the answer to a query that is not asked any more', async () => {
    const api = new FakeFleetApi(createFleet(500));
    const rows = await createRows(api);
    rows.ask({ search: 'nothing of that name' });
    rows.ask({ filters: { state: ['proposed'] } });
    await settle();
    expect(rows.state.total).toBeGreaterThan(0);
  });
});

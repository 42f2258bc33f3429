import { VERDICTS } from '@slipway/platform-model';
import {
  DELIVERY_SORTS,
  type DeliveryFigures,
  type DeliveryWeek,
} from '@slipway/plugin-fleet-common';
import type { Knex } from 'knex';
import { createDocument } from '../__testUtils__/createDocument';
import { createTestStores } from '../__testUtils__/createTestStores';
import { FleetIndex } from '../query/FleetIndex';
import type { NewFleetEvent } from '../store/FleetStore';
import { readChanges } from '../store/readChanges';
import { DeliveryReader } from './DeliveryReader';
import { describeDelivery, type DeliveryQuery } from './describeDelivery';

jest.setTimeout(120_000);

const stores = createTestStores();

const SERVICES = 40;
const ENVIRONMENTS = ['dev', 'prod'];
const ALL = Array.from({ length: SERVICES }, (_, number) => `s${number}`);
const DAY = 24 * 60 * 60 * 1000;
const START = Date.UTC(2026, 0, 1);

/** The same past each time: mulberry32, from a seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A past of many services, with holes in it, in no order. */
function makePast(): NewFleetEvent[] {
  const random = createRandom(7);
  const events: NewFleetEvent[] = [];
  const after = (minutes: number) => 60_000 * (1 + random() * minutes);
  for (let number = 0; number < SERVICES; number += 1) {
    const key = { service: `s${number}`, application: 'api' };
    const url = `https://git.acme.example/pull/${number}`;
    let now = START + random() * 100 * DAY;
    const add = (
      type: NewFleetEvent['type'],
      rest: Partial<NewFleetEvent> = {},
    ) => {
      // A third of the births was not seen as a whole.
      if (type !== 'appeared' && random() < 0.1) return;
      events.push({
        ...key,
        type,
        at: new Date(now).toISOString(),
        mark: `${events.length}`,
        ...rest,
      });
    };
    add('asked', { url });
    now += after(3);
    add('pull-request-opened', { url });
    now += after(300);
    if (random() < 0.5) add('pull-request-approved', { url });
    now += after(30);
    add('pull-request-merged', { url });
    add('appeared', { url });
    for (const environment of ENVIRONMENTS) {
      for (let rollouts = random() * 12; rollouts > 0; rollouts -= 1) {
        now += after(10);
        add('image-changed', { environment, to: `i:${rollouts}` });
        now += after(5);
        add('deployed', { environment });
        now += after(5);
        add('health-changed', {
          environment,
          to: random() < 0.2 ? 'Degraded' : 'Healthy',
        });
        now += after(5 * 24 * 60);
      }
    }
    if (random() < 0.2)
      add('verdict-changed', {
        from: VERDICTS[Math.floor(random() * VERDICTS.length)],
        to: 'protected',
      });
  }
  return events
    .map(event => ({ event, order: random() }))
    .sort((one, other) => one.order - other.order)
    .map(({ event }) => event);
}

interface Span {
  readonly from: string;
  readonly until: string;
  readonly environment: string;
}

/** The figures by SQL, from nothing but the events of some services. */
async function countByHand(
  knex: Knex,
  span: Span,
  services: readonly string[],
): Promise<Record<string, number | null>> {
  const { rows } = await knex.raw(
    `with given as (
      select * from fleet_events where service = any(:services)
    ), births as (
      select service, application, url, at as appeared,
        (select min(at) from fleet_events e where e.service = b.service and e.type = 'asked' and e.data->>'url' = b.url) as asked,
        (select min(at) from fleet_events e where e.service = b.service and e.type = 'health-changed' and e.data->>'to' = 'Healthy') as healthy
      from (select *, data->>'url' as url from given where type = 'appeared') b
      where at >= :from and at < :until
    ), here as (
      select * from given where environment = :environment
    ), deployed as (
      select service, at, lag(at) over w as before, lead(at) over w as next
      from here where type = 'deployed' window w as (partition by service order by at)
    ), rollouts as (
      select *,
        (select max(at) from here n where n.service = d.service and n.type = 'image-changed' and n.at <= d.at
          and (d.before is null or n.at > d.before)) as named
      from deployed d
    ), health as (
      select service, at, data->>'to' as is,
        lag(data->>'to') over (partition by service order by at) as was
      from here where type = 'health-changed'
    ), outages as (
      select service, at,
        (select min(h.at) from health h where h.service = o.service and h.is = 'Healthy' and h.at > o.at) as ended
      from health o where o.is = 'Degraded' and o.was is distinct from 'Degraded'
    )
    select
      (select count(*)::int from births) as created,
      (select percentile_cont(0.5) within group (order by extract(epoch from healthy - asked) * 1000) from births) as lead,
      (select percentile_cont(0.9) within group (order by extract(epoch from healthy - asked) * 1000) from births) as "leadP90",
      (select count(*)::int from births where healthy is null or asked is null) as "leadUnknown",
      (select count(*)::int from rollouts where at >= :from and at < :until) as deployments,
      (select percentile_cont(0.5) within group (order by extract(epoch from at - named) * 1000)
        from rollouts where at >= :from and at < :until) as change,
      (select count(*)::int from rollouts r where at >= :from and at < :until and exists (
        select from outages o where o.service = r.service and o.at >= r.at and (r.next is null or o.at < r.next)
          and o.at < r.at + interval '1 day')) as failures,
      (select percentile_cont(0.5) within group (order by extract(epoch from ended - at) * 1000)
        from outages where at >= :from and at < :until) as restore`,
    { ...span, services },
  );
  return rows[0];
}

/** Week by week by SQL: what was rolled out, and how many were guarded at its end. */
async function countWeeksByHand(
  knex: Knex,
  span: Span,
  now: number,
): Promise<DeliveryWeek[]> {
  const { rows } = await knex.raw(
    `with weeks as (
      select start, least(start + interval '7 days', :until, :now) as end
      from generate_series(date_trunc('week', :from::timestamptz, 'UTC'), :until::timestamptz - interval '1 ms', '7 days') start
    ), judgements as (
      select *, data->>'from' as before from fleet_events where type in ('appeared', 'verdict-changed')
    ), verdicts as (
      select weeks.start, case when next.at is null then a.summary->'guard'->>'verdict' else next.before end as verdict
      from weeks cross join fleet_applications a left join lateral (
        select at, before from judgements j where j.service = a.service and j.at > weeks.end order by at limit 1
      ) next on true
    )
    select to_char(start at time zone 'UTC', 'YYYY-MM-DD') as start,
      (select count(*)::int from fleet_events where type = 'appeared'
        and at >= greatest(start, :from) and at < least(start + interval '7 days', :until)) as created,
      (select count(*)::int from fleet_events where type = 'deployed' and environment = :environment
        and at >= greatest(start, :from) and at < least(start + interval '7 days', :until)) as deployments,
      (select count(*)::int from verdicts v where v.start = weeks.start and verdict in ('protected', 'public')) as guarded,
      (select count(*)::int from verdicts v where v.start = weeks.start and verdict <> 'unpublished') as published
    from weeks order by start`,
    { ...span, now: new Date(now).toISOString() },
  );
  return rows;
}

function pickFigures(figures: DeliveryFigures): Record<string, number | null> {
  return {
    created: figures.created,
    lead: figures.leadTime.medianMs,
    leadP90: figures.leadTime.p90Ms,
    leadUnknown: figures.leadTime.unknown,
    deployments: figures.deployments,
    change: figures.changeLeadTime.medianMs,
    failures: figures.failures,
    restore: figures.timeToRestore.medianMs,
  };
}

/** To a hundredth of a millisecond: SQL and we add up in another order. */
function round(
  figures: Record<string, number | null>,
): Record<string, number | null> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      value === null ? null : Math.round(value * 100) / 100,
    ]),
  );
}

describe('deliveries, read as things happen', () => {
  it('are what the raw events say, whenever one looks', async () => {
    const { knex, store } = await stores.open();
    const past = makePast();
    await store.write(writer =>
      writer.putApplications(
        Array.from({ length: SERVICES }, (_, number) => ({
          document: createDocument({
            service: `s${number}`,
            application: 'api',
            owner: `group:default/g${number % 3}`,
          }),
          createdAt: null,
        })),
      ),
    );
    const index = new FleetIndex();
    index.apply(await readChanges(knex, 0));
    const reader = new DeliveryReader(knex);
    // So that guard coverage is known of all days.
    await knex('fleet_revision').update({ since: new Date(START) });
    const now = START + 200 * DAY;
    const tell = async (environment: string, rest: Partial<DeliveryQuery>) =>
      describeDelivery(index, await reader.current(), {
        from: '2026-01-20',
        to: '2026-05-10',
        environment,
        by: 'owner',
        sort: { column: 'name', isReversed: false },
        limit: 50,
        offset: 0,
        visibility: 'all',
        settings: { environments: ENVIRONMENTS, baselineMs: 1 },
        now,
        ...rest,
      });
    for (let start = 0; start < past.length; start += 300) {
      await store.write(writer =>
        writer.addEvents(past.slice(start, start + 300)),
      );
      for (const environment of ENVIRONMENTS) {
        const span = {
          from: '2026-01-20T00:00:00Z',
          until: '2026-05-11T00:00:00Z',
          environment,
        };
        const count = async (services: readonly string[]) =>
          round(await countByHand(knex, span, services));
        const { figures, weeks, groups } = await tell(environment, {});
        expect(round(pickFigures(figures))).toEqual(await count(ALL));
        for (const { key, figures: ofOwner } of groups)
          expect(round(pickFigures(ofOwner))).toEqual(
            await count(
              ALL.filter((_, number) => key === `group:default/g${number % 3}`),
            ),
          );
        expect(weeks.map(({ failures: _, ...week }) => week)).toEqual(
          await countWeeksByHand(knex, span, now),
        );
        expect(weeks.reduce((sum, { failures }) => sum + failures, 0)).toBe(
          figures.failures,
        );
        // Page by page each service once, in whichever order.
        for (const column of DELIVERY_SORTS) {
          const sort = { column, isReversed: start % 600 === 0 };
          const page = (offset: number) =>
            tell(environment, { by: 'service', sort, offset, limit: 15 });
          const pages = [await page(0), await page(15), await page(30)];
          const told = pages.flatMap(each => each.groups);
          expect(told).toHaveLength(pages[0].totalGroups);
          expect(new Set(told.map(({ key }) => key)).size).toBe(told.length);
          expect(pages[0].figures).toEqual(figures);
          const [{ key, figures: ofService }] = told;
          expect(round(pickFigures(ofService))).toEqual(
            await count([key!.split('/')[0]]),
          );
        }
      }
    }
    const { figures } = await tell('prod', {});
    // It compares something.
    expect(figures.created).toBeGreaterThan(20);
    expect(figures.failures).toBeGreaterThan(5);
    expect(figures.timeToRestore.known).toBeGreaterThan(5);
  });

  it('are read anew from a database that was restored', async () => {
    const { knex, store } = await stores.open();
    const key = { service: 'order', application: 'api' };
    const deploy = (day: number): NewFleetEvent => ({
      ...key,
      type: 'deployed',
      environment: 'prod',
      at: new Date(START + day * DAY).toISOString(),
      mark: String(day),
    });
    await store.write(writer => writer.addEvents([deploy(1), deploy(2)]));
    const reader = new DeliveryReader(knex);
    const count = async () =>
      (await reader.current()).table.in('prod').rollouts.at.length;
    expect(await count()).toBe(2);
    await knex('fleet_events').where({ mark: '2' }).delete();
    expect(await count()).toBe(1);
  });
});

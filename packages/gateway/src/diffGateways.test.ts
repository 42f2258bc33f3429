import { seededGateway } from './__testUtils__/seededGateway';
import { diffGateways } from './diffGateways';
import type { GatewayFile } from './GatewayFile';
import { mergeGateway } from './mergeGateway';

const mergeAll = (files: readonly GatewayFile[]) =>
  mergeGateway(files).gateway!;
const before = mergeAll(seededGateway);

/** The seeded gateway with one file edited, or left out. */
const edited = (name: string, edit: (text: string) => string | undefined) =>
  mergeAll(
    seededGateway.flatMap(({ path, content }) => {
      const text = path.endsWith(`/${name}.yaml`) ? edit(content) : content;
      return text === undefined ? [] : [{ path, content: text }];
    }),
  );

describe('the difference of two gateways', () => {
  it('is nothing where nothing changed', () => {
    expect(diffGateways(before, before)).toEqual([]);
  });

  it('names what an application brings, and what matters of it', () => {
    const without = edited('order-api', () => undefined);
    const brought = diffGateways(without, before);
    expect(brought).toEqual([
      {
        change: 'added',
        entity: 'plugin site-auth of route order-api',
        details: ['roles: ["member","admin"]'],
      },
      {
        change: 'added',
        entity: 'route order-api',
        details: ['methods: ["GET","POST"]', 'paths: ["/api/v1/orders"]'],
      },
      {
        change: 'added',
        entity: 'service order-api',
        details: ['host: "order-api.upstream"', 'port: 80'],
      },
      {
        change: 'added',
        entity: 'upstream order-api.upstream',
        details: ['targets: ["order-api.order.svc.cluster.local:80"]'],
      },
    ]);
    expect(
      diffGateways(before, without).map(({ change, entity }) => [
        change,
        entity,
      ]),
    ).toEqual(brought.map(({ entity }) => ['removed', entity]));
  });

  it('shows a field before and after, in the entity that it belongs to', () => {
    expect(
      diffGateways(
        before,
        edited('order-api', text => text.replace('"admin"', '"owner"')),
      ),
    ).toEqual([
      {
        change: 'changed',
        entity: 'plugin site-auth of route order-api',
        details: ['config.roles: ["member","admin"] -> ["member","owner"]'],
      },
    ]);
  });

  it('shows what a change for all does to each', () => {
    const changes = diffGateways(
      before,
      edited('_gateway', text =>
        text
          .replace('retries: 2', 'retries: 5')
          .replace('minute: 1500', 'minute: 900'),
      ),
    );
    expect(changes).toContainEqual({
      change: 'changed',
      entity: 'plugin rate-limiting of every route',
      details: ['config.minute: 1500 -> 900'],
    });
    expect(
      changes.filter(({ details }) => details.includes('retries: 2 -> 5')),
    ).toHaveLength(4);
  });

  it('is everything where there was no gateway', () => {
    expect(
      new Set(diffGateways(undefined, before).map(({ change }) => change)),
    ).toEqual(new Set(['added']));
  });
});

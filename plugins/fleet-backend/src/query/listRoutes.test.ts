import type { RoutedPath } from '@slipway/platform-model';
import { createDocument } from '../__testUtils__/createDocument';
import { splitDocument } from '../store/splitDocument';
import { FleetIndex } from './FleetIndex';
import { listRoutes } from './listRoutes';
import type { Visibility } from './Visibility';

const path = (text: string, gateway = 'public'): RoutedPath => ({
  gateway,
  route: null,
  path: text,
  methods: null,
  hosts: null,
  headers: null,
  snis: null,
  regexPriority: 0,
});

const index = new FleetIndex();
index.apply({
  seq: 1,
  applications: [
    createDocument({
      service: 'order',
      application: 'api',
      paths: [path('/api/v1/orders'), path('/orders', 'internal')],
    }),
    createDocument({
      service: 'archive',
      application: 'api',
      owner: 'group:default/archivists',
      paths: [path('/api/v1/orders/archive')],
    }),
    createDocument({
      service: 'next',
      application: 'api',
      state: 'proposed',
      paths: [path('/api/v1/orders/archive/next')],
    }),
    createDocument({ service: 'old', application: 'worker' }),
  ].map(document => splitDocument({ document, createdAt: null })),
  deployments: [],
  providers: [],
});

const list = (
  asked: { path?: string; limit?: number; offset?: number } = {},
  visibility: Visibility = 'all',
) => {
  const { items, totalItems } = listRoutes(index, {
    ...{ visibility, limit: 10, offset: 0 },
    ...asked,
  });
  return [items.map(item => `${item.name} ${item.path}`), totalItems];
};

describe('listRoutes', () => {
  it('lists everything that is served or is to be, a page of it', () => {
    expect(list()).toEqual([
      [
        'archive-api /api/v1/orders/archive',
        'next-api /api/v1/orders/archive/next',
        'order-api /api/v1/orders',
        'order-api /orders',
      ],
      4,
    ]);
    expect(list({ limit: 1, offset: 2 })).toEqual([
      ['order-api /api/v1/orders'],
      4,
    ]);
  });

  it('says who gets a request; nobody gets one by what is only proposed', () => {
    expect(list({ path: '/api/v1/orders/42' })).toEqual([
      ['order-api /api/v1/orders'],
      1,
    ]);
    expect(list({ path: '/api/v1/orders/archive/next/1' })).toEqual([
      ['archive-api /api/v1/orders/archive'],
      1,
    ]);
    expect(list({ path: '/api' })).toEqual([[], 0]);
  });

  it('names nobody in the place of who may not be seen', () => {
    const visibility: Visibility = {
      key: 'owner',
      values: ['group:default/team-orders'],
    };
    expect(list({}, visibility)[1]).toBe(3);
    expect(list({ path: '/api/v1/orders/archive' }, visibility)).toEqual([
      [],
      0,
    ]);
    expect(list({ path: '/api/v1/orders' }, visibility)[1]).toBe(1);
    expect(list({ path: '/api/v1/orders' }, 'none')[1]).toBe(0);
  });
});

import type { FleetRoute } from '@slipway/plugin-fleet-common';
import type { Finding } from '../api/SearchApi';

const OF = {
  ...{ name: 'order-api', service: 'order', application: 'api' },
  owner: 'group:default/commerce',
  state: 'live',
  location: '/fleet/order/api',
  text: '',
} as const;

/** One of each kind. */
export const FINDINGS: Readonly<Record<Finding['type'], Finding>> = {
  service: {
    type: 'service',
    document: {
      ...OF,
      title: 'order-api',
      description: 'Takes what customers buy',
    },
    highlight: {
      ...{ preTag: '<1>', postTag: '</1>' },
      fields: { title: '<1>order-api</1>', text: 'Takes <1>orders</1>' },
    },
  },
  route: {
    type: 'route',
    document: {
      ...OF,
      title: '/api/v1/orders',
      gateway: 'public',
      methods: ['GET', 'POST'],
      hosts: ['shop.example'],
    },
  },
  guard: {
    type: 'guard',
    document: { title: 'site-auth', text: 'guard', location: '/fleet' },
  },
  image: {
    type: 'image',
    document: {
      ...OF,
      title: 'registry.acme.example/order-api',
      state: 'proposed',
      runs: [
        { environment: 'dev', tag: '3f2a91c' },
        { environment: 'prod', tag: null },
      ],
    },
    highlight: {
      ...{ preTag: '<1>', postTag: '</1>' },
      fields: {
        title: 'registry.acme.example/order-api',
        text: 'a <1>3f2a91c</1>',
      },
    },
  },
  template: {
    type: 'template',
    document: {
      title: 'NestJS service',
      text: '',
      location: '/create',
      ...{ namespace: 'default', name: 'nestjs-service' },
      description: 'An HTTP service',
      owner: 'group:default/platform',
    },
  },
};

/** A route that gets a request. */
export function createRoute(given: Partial<FleetRoute> = {}): FleetRoute {
  const { text: _, location: __, ...of } = OF;
  return {
    ...of,
    entityRef: 'component:default/order-api',
    ...{ gateway: 'public', route: 'orders', path: '/api/v1/orders' },
    ...{ methods: ['GET'], hosts: null, headers: [] },
    ...given,
  };
}

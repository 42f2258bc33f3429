import type { ServiceValues } from '@slipway/golden-path';

/** Values with every field filled in. */
export const orderApi: ServiceValues = {
  service: 'order',
  application: 'api',
  description: 'Takes orders',
  owner: 'group:default/commerce',
  route: { path: '/api/v1/orders', methods: ['GET', 'POST'] },
  guard: 'site-auth',
  roles: ['member', 'admin'],
  environments: ['dev', 'prod'],
};

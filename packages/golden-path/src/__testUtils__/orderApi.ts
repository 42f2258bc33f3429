import { parseServiceValues } from '../parseServiceValues';
import { acmeLayout } from './acmeLayout';

/** The values that documents use as their example. */
export const orderApi = parseServiceValues(
  {
    service: 'order',
    application: 'api',
    description: 'Takes orders',
    owner: 'group:default/commerce',
    route: { path: '/api/v1/orders', methods: ['GET', 'POST'] },
    guard: 'site-auth',
    roles: ['member', 'admin'],
    environments: ['dev', 'prod'],
  },
  acmeLayout,
);

import { parseServiceValues } from '../parseServiceValues';
import { acmeLayout } from './acmeLayout';

/** An application that runs outside of all environments. */
export const legacyMap = parseServiceValues(
  {
    service: 'legacy',
    application: 'map',
    description: 'Shows where the shops are',
    owner: 'group:default/growth',
    route: { path: '/api/v1/map', methods: ['GET'] },
    guard: 'site-auth',
    roles: ['member'],
    upstream: { protocol: 'https', host: 'legacy.acme.example', port: 443 },
  },
  acmeLayout,
);

import type { Approval } from '@slipway/plugin-approval-common';

/** The file that opens the route. */
export const KONG = 'infra/kong/public/coupon-api.yaml';

/** An ask for a public route, unless said otherwise. */
export function createApproval(overrides: Partial<Approval> = {}): Approval {
  return {
    id: 'a1',
    kind: 'public-route',
    state: 'waiting',
    creation: 't1',
    requester: 'user:default/yuki.tanaka',
    service: 'coupon',
    application: 'api',
    owner: 'group:default/commerce',
    description: 'Hands out coupons',
    routes: [
      {
        gateway: 'public',
        paths: ['/api/v1/coupons'],
        methods: ['GET'],
        place: { path: KONG, line: 2 },
      },
    ],
    commit: 'a'.repeat(40),
    digest: 'd'.repeat(64),
    askedAt: '2026-01-01T10:00:00.000Z',
    expiresAt: '2026-01-08T10:00:00.000Z',
    decidedBy: null,
    decidedAt: null,
    reason: null,
    pullRequest: null,
    files: [
      { path: 'apps/coupon/api/package.json', content: '{}\n' },
      { path: KONG, content: 'services:\n  - tags: [public]\u202e\n' },
    ],
    ...overrides,
  };
}

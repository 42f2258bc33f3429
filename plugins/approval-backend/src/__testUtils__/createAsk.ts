import type { ApprovalAsk } from '@slipway/plugin-approval-common';

/** An ask of the platform engineer Ana for a public route of a new service. */
export function createAsk(overrides: Partial<ApprovalAsk> = {}): ApprovalAsk {
  const path = 'infra/kong/public/coupon-api.yaml';
  return {
    kind: 'public-route',
    creation: 'task-1',
    requester: 'user:default/ana',
    service: 'coupon',
    application: 'api',
    owner: 'group:default/commerce',
    description: 'Hands out coupons',
    routes: [
      {
        gateway: 'public',
        paths: ['/api/v1/coupons'],
        methods: ['GET'],
        place: { path, line: 9 },
      },
    ],
    commit: 'a'.repeat(40),
    files: [{ path, content: 'tags: [public]\n' }],
    ...overrides,
  };
}

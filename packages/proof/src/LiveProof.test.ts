import { parseServiceValues, renderService } from '@slipway/golden-path';
import type { PlatformModel } from '@slipway/platform-model';
import fc from 'fast-check';
import {
  COUPON_API,
  readSkeleton,
  seededLayout,
  seededModel,
  toSnapshot,
} from './__testUtils__/seededProof';
import { LiveProof } from './LiveProof';
import { proveFiles } from './proveFiles';

let model: PlatformModel;
beforeAll(async () => {
  model = await seededModel();
});

const startProof = () => new LiveProof(toSnapshot(model));
const skeleton = readSkeleton();

/** What the server makes of the same values: everything anew, on the whole repository. */
function proveOnServer(input: object) {
  const layout = seededLayout();
  return proveFiles({
    files: renderService(skeleton, parseServiceValues(input, layout), layout),
    base: model,
    rules: {},
    groups: ['group:default/commerce'],
  });
}

describe('LiveProof', () => {
  it('shows every file and no finding for a good service', () => {
    const result = startProof().prove(COUPON_API);
    expect(result).toMatchObject({
      findings: [],
      missing: [],
      faults: [],
      errors: 0,
      warnings: 0,
    });
    expect(result.files.map(({ path }) => path)).toContain(
      'infra/kong/public/coupon-api.yaml',
    );
    expect(result.digest).toBe(proveOnServer(COUPON_API).digest);
  });

  it.each([
    [
      'a name that exists',
      { service: 'order' },
      'application',
      'apps/order/api/catalog-info.yaml',
    ],
    [
      'an owner one does not belong to',
      { owner: 'group:default/growth' },
      'owner',
      'apps/coupon/api/catalog-info.yaml',
    ],
  ])('finds %s at its field and its file', (_, values, field, path) => {
    const { findings, errors } = startProof().prove({
      ...COUPON_API,
      ...values,
    });
    expect(findings).toContainEqual(expect.objectContaining({ field, path }));
    expect(errors).toBeGreaterThan(0);
  });

  it('lets somebody who may create for any group name the group of others', () => {
    const snapshot = toSnapshot(model);
    const { requester } = snapshot;
    const proof = new LiveProof({
      ...snapshot,
      requester: { ...requester, forAnyGroup: true },
    });
    const values = { ...COUPON_API, owner: 'group:default/growth' };
    expect(proof.prove(values).findings).toEqual([]);
  });

  it('says where the name that exists would be written over', () => {
    const { files } = startProof().prove({ ...COUPON_API, service: 'order' });
    expect(files.filter(file => file.exists).map(file => file.path)).toContain(
      'apps/order/api/Dockerfile',
    );
  });

  it('shows the whole pull request before anything is typed, and what is missing', () => {
    const result = startProof().prove({});
    expect(result.missing).toEqual([
      'service',
      'application',
      'description',
      'owner',
      'route.path',
      'route.methods',
      'guard',
      'environments',
    ]);
    expect(result).toMatchObject({ faults: [], errors: 0 });
    expect(result.digest).toBeUndefined();
    expect(result.files.map(({ path }) => path)).toContain(
      'apps/your-service/api/Dockerfile',
    );
  });

  it('tells a wrong value from a missing one', () => {
    const result = startProof().prove({
      ...COUPON_API,
      service: 'Coupon',
      route: { path: '', methods: ['GET'] },
    });
    expect(result.missing).toEqual(['route.path']);
    expect(result.faults.map(({ field }) => field)).toEqual(['service']);
    expect(result.errors).toBe(1);
  });

  it('marks the lines that the last key stroke changed', () => {
    const proof = startProof();
    proof.prove(COUPON_API);
    const { files, removed } = proof.prove({
      ...COUPON_API,
      description: 'Hands out coupons!',
    });
    expect(removed).toEqual([]);
    expect(
      files
        .filter(file => file.changedLines.length > 0)
        .map(({ path, changedLines }) => [path, changedLines]),
    ).toEqual([
      ['apps/coupon/api/README.md', [expect.any(Number)]],
      ['apps/coupon/api/catalog-info.yaml', [5, 25, 35]],
      ['apps/coupon/api/package.json', [4]],
      ['infra/terraform/dev/coupon-api.tf', [7]],
    ]);
  });

  it('follows a file whose path changes, and shows those that come and go', () => {
    const proof = startProof();
    proof.prove(COUPON_API);
    const renamed = proof.prove({ ...COUPON_API, service: 'coupons' });
    expect(renamed.files.some(file => file.isNew)).toBe(false);
    expect(renamed.removed).toContain('apps/coupon/api/Dockerfile');

    const both = proof.prove({
      ...COUPON_API,
      service: 'coupons',
      environments: ['dev', 'prod'],
    });
    expect(
      both.files.filter(file => file.isNew).map(file => file.path),
    ).toEqual([
      'apps/coupons/api/deploy/prod/kustomization.yaml',
      'infra/argocd/prod/coupons-api.yaml',
      'infra/terraform/prod/coupons-api.tf',
    ]);
  });

  it('comes to what the server comes to, whatever was typed before', () => {
    const typed = fc.record({
      service: fc.constantFrom('coupon', 'order', 'payment', 'coup'),
      application: fc.constantFrom('api', 'worker', 'admin'),
      description: fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
        .filter(text => text.trim() === text && /^[^\p{C}]+$/u.test(text)),
      owner: fc.constantFrom(
        'group:default/commerce',
        'group:default/growth',
        'group:default/nobody',
      ),
      route: fc.record({
        path: fc.constantFrom(
          '/api/v1/orders',
          '/api/v1/order',
          '/api/v1/coupons',
          '/api',
        ),
        methods: fc.subarray(['GET', 'POST', 'PUT'], { minLength: 1 }),
      }),
      guard: fc.constantFrom('site-auth', 'platform-auth', 'none'),
      roles: fc.constant([]),
      environments: fc.subarray(['dev', 'prod'], { minLength: 1 }),
    });
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1, maxLength: 4 }), steps => {
        const proof = startProof();
        const results = steps.map(values => proof.prove(values));
        const last = results.at(-1)!;
        if (last.faults.length > 0) return;
        const onServer = proveOnServer(steps.at(-1)!);
        expect(last.digest).toBe(onServer.digest);
        expect(last.findings).toEqual(onServer.findings);
        expect(
          last.files.map(({ path, content }) => ({ path, content })),
        ).toEqual(
          onServer.files.map(({ path, content }) => ({ path, content })),
        );
      }),
      { numRuns: 60 },
    );
  });
});

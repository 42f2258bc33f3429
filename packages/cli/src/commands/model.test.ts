import { callSlipway } from '../__testUtils__/callSlipway';
import { makeFolder } from '../__testUtils__/makeFolder';
import { seededPlatform } from '../__testUtils__/seededPlatform';

/** Every object that tells a value or why it is not known. */
function* listFacts(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if ('value' in value || 'undetermined' in value)
    yield value as Record<string, unknown>;
  for (const child of Object.values(value)) yield* listFacts(child);
}

describe('slipway model', () => {
  it('prints what the repository says, every fact with its file and line', async () => {
    const seed = await seededPlatform();
    const { code, stdout, stderr } = callSlipway([
      ...['model', makeFolder(seed), '--format', 'json'],
    ]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const model = JSON.parse(stdout);

    expect(model.services).toContainEqual({
      name: 'order',
      applications: ['order-api', 'order-worker'],
    });
    expect(model.applications).toContainEqual(
      expect.objectContaining({
        name: 'order-api',
        folder: 'apps/order/api',
        owner: {
          value: 'group:default/commerce',
          path: 'apps/order/api/catalog-info.yaml',
          line: 16,
        },
      }),
    );
    expect(model.routes).toContainEqual(
      expect.objectContaining({
        application: 'order-api',
        gateway: 'public',
        paths: [
          {
            value: '/api/v1/orders',
            path: 'infra/kong/public/order-api.yaml',
            line: expect.any(Number),
          },
        ],
      }),
    );
    expect(
      model.guards
        .filter(
          (each: { application: string }) => each.application === 'order-api',
        )
        .map((each: { declaredIn: string; guard: { value: string } }) => [
          each.declaredIn,
          each.guard.value,
        ]),
    ).toEqual(
      expect.arrayContaining([
        ['catalog', 'site-auth'],
        ['gateway', 'site-auth'],
      ]),
    );
    for (const [list, cluster] of [
      ['deployments', 'prod'],
      ['moduleCalls', 'prod'],
    ])
      expect(model[list]).toContainEqual(
        expect.objectContaining({ application: 'order-api', cluster }),
      );
    expect(model.overlays).toContainEqual(
      expect.objectContaining({ application: 'order-api', environment: 'dev' }),
    );

    const facts = [...listFacts(model)];
    expect(facts.length).toBeGreaterThan(500);
    for (const { path, line } of facts) {
      const lines = seed[String(path)].split('\n');
      expect(line).toBeGreaterThan(0);
      expect(line).toBeLessThanOrEqual(lines.length);
    }
  });

  it('tells what it could not read', async () => {
    const seed = await seededPlatform();
    const folder = makeFolder({
      'slipway.yaml': seed['slipway.yaml'],
      'atlantis.yaml': 'x'.repeat(2_000_001),
    });
    const { code, stdout } = callSlipway(['model', folder]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      formatVersion: 1,
      services: [],
      applications: [],
      routes: [],
      guards: [],
      overlays: [],
      deployments: [],
      moduleCalls: [],
      unread: [
        { path: 'atlantis.yaml', reason: 'the file is larger than 2 MB' },
      ],
    });
  });

  it('knows no other format', () => {
    const { code, stderr } = callSlipway(['model', '.', '--format', 'yaml']);
    expect(code).toBe(2);
    expect(stderr).toContain('choose json');
  });
});

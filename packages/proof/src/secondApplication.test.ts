import type { PlatformModel } from '@slipway/platform-model';
import { seededModel, toSnapshot } from './__testUtils__/seededProof';
import { LiveProof } from './LiveProof';

/** The first application of `order`, an api of commerce, is there already. */
let model: PlatformModel;
beforeAll(async () => {
  model = await seededModel();
});

const ORDER = { service: 'order', owner: 'group:default/commerce' };
const WORKER = {
  ...ORDER,
  application: 'mailer',
  description: 'Tells people about their orders',
  queue: 'order-events',
  environments: ['dev'],
};
const WEB = {
  ...ORDER,
  application: 'web',
  description: 'Shows people their orders',
  route: { path: '/my-orders', methods: ['GET', 'HEAD'] },
  guard: 'none',
  environments: ['dev'],
};
const EXTERNAL = {
  ...ORDER,
  application: 'archive',
  description: 'Shows the orders of earlier years',
  route: { path: '/api/v1/archived-orders', methods: ['GET'] },
  guard: 'site-auth',
  upstream: { protocol: 'https', host: 'legacy.acme.example', port: 443 },
};

describe('the second application of a service', () => {
  it.each([
    ['nestjs-worker', WORKER],
    ['static-web', WEB],
    ['external-service', EXTERNAL],
  ])('is created by the same wizard of %s', (template, values) => {
    const { files, ...result } = new LiveProof(
      toSnapshot(model, template),
    ).prove(values);
    expect(result).toMatchObject({ findings: [], missing: [], faults: [] });
    expect(files.every(file => !file.exists)).toBe(true);
    const texts = files.map(({ content }) => content).join('\n');
    // The System is the service's, whichever application declares it first.
    expect(texts).not.toContain('kind: System');
    expect(texts).toContain('system: "order"');
    for (const { content } of files.filter(({ path }) =>
      path.startsWith('infra/argocd/'),
    )) {
      expect(content).toContain('project: "commerce"');
      expect(content).toContain('namespace: "order"');
    }
  });

  it('does not take the name of the first', () => {
    const { findings } = new LiveProof(
      toSnapshot(model, 'nestjs-worker'),
    ).prove({ ...WORKER, application: 'api' });
    expect(findings).toContainEqual(
      expect.objectContaining({ field: 'application', severity: 'error' }),
    );
  });

  it('may have another owner than the first', () => {
    const { findings } = new LiveProof({
      ...toSnapshot(model, 'nestjs-worker'),
      requester: { ref: 'user:default/x', groups: ['group:default/growth'] },
    }).prove({ ...WORKER, owner: 'group:default/growth' });
    expect(findings).toEqual([]);
  });
});

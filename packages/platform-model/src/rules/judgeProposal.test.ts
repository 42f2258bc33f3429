import type { RepositoryFile } from '@slipway/change-set';
import { applyEdits } from '../__testUtils__/Fixture';
import { seededFiles, seededLayout } from '../__testUtils__/seededPlatform';
import { PlatformModel } from '../model/PlatformModel';
import { ProposedModel } from '../model/ProposedModel';
import { judgeProposal } from './judge';

let seed: RepositoryFile[];
beforeAll(async () => {
  seed = await seededFiles();
});

const isOrderApi = ({ path }: RepositoryFile) =>
  path.startsWith('apps/order/api/') || /\border-api\./.test(path);

function propose(options: { existing: boolean; groups?: string[] }) {
  const base = PlatformModel.read(
    options.existing ? seed : seed.filter(file => !isOrderApi(file)),
    seededLayout(),
  );
  const change = new ProposedModel(base);
  for (const file of seed.filter(isOrderApi)) change.put(file);
  return judgeProposal({ base, change, groups: options.groups });
}

describe('judgeProposal', () => {
  it('has nothing against a new application of an own group', () => {
    expect(
      propose({ existing: false, groups: ['group:default/commerce'] }),
    ).toEqual([]);
  });

  it('says who has an application that exists', () => {
    expect(propose({ existing: true })).toEqual([
      expect.objectContaining({
        rule: 'application-is-new',
        path: 'apps/order/api/catalog-info.yaml',
        line: 4,
        message:
          'order-api exists already: group:default/commerce owns it (apps/order/api)',
        field: 'application',
      }),
    ]);
  });

  it('refuses an owner whom the person does not belong to', () => {
    expect(
      propose({ existing: false, groups: ['group:default/growth'] }),
    ).toEqual([
      expect.objectContaining({
        rule: 'owner-is-own',
        path: 'apps/order/api/catalog-info.yaml',
        line: 16,
        field: 'owner',
      }),
    ]);
  });

  it('judges a change against a snapshot as against the repository itself', () => {
    const layout = seededLayout();
    const base = PlatformModel.read(seed, layout);
    const copy = PlatformModel.fromSnapshot(
      JSON.parse(JSON.stringify(base.snapshot())),
    );
    const edited = applyEdits(seed.filter(isOrderApi), [
      {
        path: 'infra/kong/public/order-api.yaml',
        replace: '/api/v1/orders',
        with: '/api/v1/members',
      },
    ]);
    const findings = [base, copy].map(model => {
      const change = new ProposedModel(model);
      for (const file of edited) change.put(file);
      return judgeProposal({ base: model, change, groups: [] });
    });
    expect(findings[1]).toEqual(findings[0]);
  });
});

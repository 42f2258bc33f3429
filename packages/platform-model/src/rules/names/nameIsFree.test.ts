import type { RepositoryFile } from '@slipway/change-set';
import { seededLayout } from '../../__testUtils__/seededPlatform';
import { PlatformModel } from '../../model/PlatformModel';
import { ProposedModel } from '../../model/ProposedModel';
import { judgeProposal } from '../judge';

const PULL_REQUEST = {
  number: 7,
  url: 'https://git.acme.example/acme/platform/pull/7',
  requester: 'user:default/mina.park',
};

const catalogFile = (
  folder: string,
  name = folder.replace('/', '-'),
): RepositoryFile => ({
  path: `apps/${folder}/catalog-info.yaml`,
  content: `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: ${name}
spec:
  type: service
  lifecycle: experimental
  owner: group:default/commerce
  system: ${folder.replace(/\/.*/, '')}
`,
});

/** What is said about a proposal while a pull request for other files is open. */
function propose(proposed: RepositoryFile, reserved: RepositoryFile) {
  const base = PlatformModel.read([], seededLayout());
  base.reserve(PULL_REQUEST, [reserved]);
  const judged = (model: PlatformModel) => {
    const change = new ProposedModel(model);
    change.put(proposed);
    return judgeProposal({ base: model, change });
  };
  const copy = PlatformModel.fromSnapshot(
    JSON.parse(JSON.stringify(base.snapshot())),
  );
  expect(judged(copy)).toEqual(judged(base));
  return judged(base);
}

describe('nameIsFree', () => {
  it('says who has asked for the very same application before', () => {
    expect(propose(catalogFile('gift/api'), catalogFile('gift/api'))).toEqual([
      expect.objectContaining({
        rule: 'name-is-free',
        path: 'apps/gift/api/catalog-info.yaml',
        line: 4,
        message:
          'the name gift-api is reserved by the open pull request #7 of user:default/mina.park; group:default/commerce owns it',
        field: 'application',
      }),
    ]);
  });

  it('says so too when the parts of the name are others', () => {
    expect(
      propose(catalogFile('gift-card/api'), catalogFile('gift/card-api')),
    ).toEqual([expect.objectContaining({ rule: 'name-is-free' })]);
  });

  it('has nothing against an application beside one that is asked for', () => {
    expect(
      propose(catalogFile('gift/api'), catalogFile('gift/worker')),
    ).toEqual([]);
  });
});

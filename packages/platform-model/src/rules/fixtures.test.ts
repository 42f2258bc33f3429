import type { RepositoryFile } from '@slipway/change-set';
import {
  applyEdits,
  hasFixtures,
  listFixtures,
  readFixture,
} from '../__testUtils__/Fixture';
import { seededFiles, seededLayout } from '../__testUtils__/seededPlatform';
import { PlatformModel } from '../model/PlatformModel';
import { judge } from './judge';
import { RULES } from './RULES';

const layout = seededLayout();
let seed: RepositoryFile[];
beforeAll(async () => {
  seed = await seededFiles();
});

describe('the rules', () => {
  it('find nothing in the seeded platform', () => {
    expect(judge(PlatformModel.read(seed, layout))).toEqual([]);
  });

  it.each(listFixtures())('find the fault of %s and nothing else', name => {
    const { edits, pullRequest, findings } = readFixture(name);
    const model = PlatformModel.read(applyEdits(seed, edits), layout);
    if (pullRequest)
      model.reserve(pullRequest, applyEdits([], pullRequest.edits));

    expect(
      judge(model).map(({ rule, path, line, message }) => ({
        rule,
        path,
        line,
        message,
      })),
    ).toEqual(findings);
    expect(findings.map(({ rule }) => rule)).toContain(name.split('/')[0]);
  });

  it.each(RULES.filter(rule => rule.on !== 'proposal').map(rule => rule.id))(
    'have a fixture for %s',
    id => {
      expect(hasFixtures(id)).toBe(true);
    },
  );
});

import { chooseTemplates } from './chooseTemplates';

const template = (name: string) => ({
  ...{ apiVersion: 'scaffolder.backstage.io/v1beta3', kind: 'Template' },
  metadata: { name },
});

describe('chooseTemplates', () => {
  it('offers what was used last, then the others, and nothing that is gone', () => {
    const chosen = chooseTemplates(
      ['a', 'b', 'c', 'd'].map(template),
      ['template:default/c', 'template:default/gone', 'template:default/b'],
      3,
    );
    expect(
      chosen.map(each => `${each.template.metadata.name} ${each.isUsed}`),
    ).toEqual(['c true', 'b true', 'a false']);
  });
});

import { readYaml } from '../syntax/readYaml';
import { readAtlantis } from './readAtlantis';

const read = (text: string) => readAtlantis(readYaml(text));

describe('readAtlantis', () => {
  it('reads projects with their lines', () => {
    expect(
      read(
        'version: 3\nprojects:\n- name: dev\n  dir: infra\n  autoplan:\n    enabled: false\n    when_modified: ["*.tf"]\n  apply_requirements: [approved]\n',
      ),
    ).toEqual({
      line: 2,
      projects: [
        {
          line: 3,
          name: { value: 'dev', line: 3 },
          dir: { value: 'infra', line: 4 },
          autoplan: { value: false, line: 6 },
          whenModified: [{ value: '*.tf', line: 7 }],
          applyRequirements: [{ value: 'approved', line: 8 }],
        },
      ],
    });
  });

  it('knows what Atlantis watches when a project does not say', () => {
    const [project] = read('projects: [{ dir: infra }]').projects;
    expect(project.whenModified[0]).toEqual({ value: '**/*.tf*', line: 1 });
  });

  it.each(['', 'projects: nonsense', '- 1', 'projects: [1, [], {}]'])(
    'takes %j',
    text => {
      expect(() => read(text)).not.toThrow();
    },
  );
});

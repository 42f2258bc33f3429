import { createDetail } from '../../__testUtils__/createDetail';
import { createWords } from '../../__testUtils__/createWords';
import { groupArtefacts, sayKind } from './groupArtefacts';

describe('groupArtefacts', () => {
  it('groups files by what they are, and sorts them by promotion', () => {
    const { artefacts } = createDetail();
    const groups = groupArtefacts(
      [...artefacts, { ...artefacts[0], kind: 'load-test' }],
      ['dev', 'prod'],
    );
    expect(groups.map(({ kind }) => sayKind(kind, createWords()))).toEqual([
      'Argo CD Application',
      'Terraform call',
      'Kong route',
      'Kubernetes overlay',
      'Application',
      'Load test',
    ]);
    expect(groups[3].files.map(({ environment }) => environment)).toEqual([
      'dev',
      'prod',
    ]);
  });
});

import { relativePath } from './relativePath';

describe('relativePath', () => {
  it.each([
    [
      'infra/terraform/dev',
      'infra/terraform/modules/msa-application',
      '../modules/msa-application',
    ],
    [
      'apps/order/api/deploy/dev',
      'infra/kubernetes/msa-application',
      '../../../../../infra/kubernetes/msa-application',
    ],
    ['infra', 'infra/x', './x'],
  ])('leads from %s to %s', (from, to, expected) => {
    expect(relativePath(from, to)).toBe(expected);
  });
});

import { resolvePath } from './resolvePath';

describe('resolvePath', () => {
  it.each([
    [
      'infra/terraform/dev',
      '../modules/msa-application',
      'infra/terraform/modules/msa-application',
    ],
    ['infra', './x/', 'infra/x'],
    ['infra', '..', ''],
  ])('leads from %s by %s to %s', (from, path, expected) => {
    expect(resolvePath(from, path)).toBe(expected);
  });

  it.each([
    ['infra', '../../x'],
    ['infra', '/x'],
    ['', '..'],
  ])('does not leave the repository from %s by %s', (from, path) => {
    expect(resolvePath(from, path)).toBeUndefined();
  });
});

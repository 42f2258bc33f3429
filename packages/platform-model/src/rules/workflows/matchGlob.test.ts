import { matchGlob } from './matchGlob';

describe('matchGlob', () => {
  it.each([
    ['infra/*.tf', 'infra/main.tf', true],
    ['infra/*.tf', 'infra/dev/main.tf', false],
    ['infra/**/*.tf', 'infra/main.tf', true],
    ['infra/**/*.tf', 'infra/a/b/main.tf', true],
    ['infra/**', 'infra/a/b/main.tf', true],
    ['**/*.tf*', 'infra/a/terraform.tfvars', true],
    ['infra/m?in.tf', 'infra/main.tf', true],
    ['infra/modules', 'infra/modules/app/main.tf', true],
    ['infra/mod', 'infra/modules/app/main.tf', false],
    ['infra/*a*b', 'infra/xaxxb', true],
    ['infra/*a*b', 'infra/xbxxa', false],
  ])('%s and %s: %s', (glob, path, expected) => {
    expect(matchGlob(glob, path)).toBe(expected);
  });

  it('leaves brackets and braces to Atlantis', () => {
    expect(matchGlob('infra/[a-z]/*.tf', 'infra/a/main.tf')).toBeUndefined();
  });

  it('is not held up by a pattern of stars', () => {
    const glob = `${'*a'.repeat(2000)}b/${'**/'.repeat(500)}c`;
    expect(matchGlob(glob, `${'a'.repeat(200)}/b`)).toBe(false);
  });
});

import { nameRepository } from './nameRepository';

describe('nameRepository', () => {
  it.each([
    'https://git.acme.example/acme/platform.git',
    'https://git.acme.example/acme/platform',
    'https://GIT.Acme.Example/acme/platform/',
    'https://git.acme.example:443/acme/platform.git/',
    'https://bot:secret@git.acme.example/acme/platform.git',
    'git@git.acme.example:acme/platform.git',
    'git.acme.example:acme/platform',
    'ssh://git@GIT.acme.example/acme/platform.git',
    'ssh://git@git.acme.example:22/acme/platform.git',
    ' https://git.acme.example/acme/platform.git ',
  ])('knows %s as the same repository', url => {
    expect(nameRepository(url)).toBe('git.acme.example/acme/platform');
  });

  it.each([
    'https://git.acme.example:8443/acme/platform.git',
    'https://git.acme.example/acme/platform-fork',
    'https://git.acme.example/other/platform',
    'https://git.acme.example/Acme/platform',
    'https://charts.acme.example',
    'oci://registry.acme.example/acme/platform',
    'nonsense',
    '',
  ])('takes %s for another one', url => {
    expect(nameRepository(url)).not.toBe('git.acme.example/acme/platform');
  });
});

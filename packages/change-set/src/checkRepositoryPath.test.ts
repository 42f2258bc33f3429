import { checkRepositoryPath } from './checkRepositoryPath';

describe('checkRepositoryPath', () => {
  it.each([
    'README.md',
    'apps/order/api/src/main.ts',
    'apps/order/api/.gitignore',
    '.github/workflows/applications.yaml',
    'infra/kong/public/order-api.yaml',
  ])('accepts %s', path => {
    expect(checkRepositoryPath(path)).toBeUndefined();
  });

  it.each([
    ['', 'empty'],
    ['/etc/passwd', 'absolute'],
    ['../../x', '".."'],
    ['a/./b', '"."'],
    ['a//b', 'empty segment'],
    ['a/', 'empty segment'],
    ['a\\b', 'backslash'],
    ['.git/config', '.git'],
    ['a/.GIT/hooks/x', '.git'],
    ['a/git~1', '.git'],
    ['%2e%2e%2fx', '%'],
    ['a\u202eb', 'printable'],
    ['\u043erder', 'printable'],
    ['a\nb', 'printable'],
    ['con', 'device'],
    ['a/nul.txt', 'device'],
    ['a./b', 'dot'],
    ['a'.repeat(241), 'longer'],
  ])('refuses %j and says why', (path, reason) => {
    expect(checkRepositoryPath(path)).toContain(reason);
  });
});

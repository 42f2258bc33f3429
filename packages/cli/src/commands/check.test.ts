import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { callSlipway } from '../__testUtils__/callSlipway';
import { commitAll } from '../__testUtils__/commitAll';
import { makeFolder } from '../__testUtils__/makeFolder';
import { seededPlatform } from '../__testUtils__/seededPlatform';

const ATLANTIS = 'atlantis.yaml';
const WORKFLOW = '.github/workflows/applications.yaml';

let seed: Record<string, string>;
beforeAll(async () => {
  seed = await seededPlatform();
});

/** The seeded platform with one fault: atlantis.yaml is of an old version. */
function makeFaultyPlatform(): string {
  return makeFolder({
    ...seed,
    [ATLANTIS]: seed[ATLANTIS].replace('version: 3', 'version: 2'),
  });
}

const check = (folder: string, ...options: string[]) =>
  callSlipway(['check', folder, ...options]);

describe('slipway check', () => {
  it('finds nothing in the seeded platform', () => {
    expect(check(makeFolder(seed))).toEqual({
      code: 0,
      stdout: expect.stringMatching(
        /^0 errors, 0 warnings in 21 applications, \d+ files read\n$/,
      ),
      stderr: '',
    });
  });

  it('shows a finding with what to do about it, and ends with 1', () => {
    const { code, stdout } = check(makeFaultyPlatform());
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^atlantis.yaml:1 error: the version is 2, not 3 \(atlantis-valid\)\n {4}Write version: 3\.\n1 error, 0 warnings in /,
    );
  });

  it('prints JSON', () => {
    const { code, stdout } = check(makeFaultyPlatform(), '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      findings: [
        {
          rule: 'atlantis-valid',
          severity: 'error',
          path: ATLANTIS,
          line: 1,
          message: 'the version is 2, not 3',
          fix: 'Write version: 3.',
        },
      ],
    });
  });

  it.each([
    ['warning', 0, 1],
    ['off', 0, 0],
  ])('takes a rule that is %s as that', (severity, code, count) => {
    const folder = makeFaultyPlatform();
    writeFileSync(
      join(folder, 'slipway.yaml'),
      `${seed['slipway.yaml']}  rules:\n    atlantis-valid: ${severity}\n`,
    );
    const result = check(folder, '--format=json');
    expect(JSON.parse(result.stdout).findings).toHaveLength(count);
    expect(result.code).toBe(code);
  });

  it('reads paths from where it is called', () => {
    const folder = makeFolder({ 'my-config.yaml': seed['slipway.yaml'] });
    mkdirSync(join(folder, 'platform'));
    writeFileSync(join(folder, 'platform', ATLANTIS), 'version: 3\n');
    const { code, stderr } = callSlipway(
      ['check', 'platform', '--config', 'my-config.yaml'],
      { cwd: folder },
    );
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  it.each([
    ['a folder that is not there', ['/nowhere'], /\/nowhere: there is no such/],
    ['a file', [__filename], /it is not a folder/],
    ['a folder without configuration', [__dirname], /there is no slipway.yaml/],
    ['an unknown format', ['.', '--format', 'xml'], /choose one of text, json/],
  ])('cannot run on %s', (_, args, complaint) => {
    const { code, stdout, stderr } = callSlipway(['check', ...args]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(complaint);
  });

  it('does not call a repository clean of which it knows nothing', () => {
    const folder = makeFolder({
      'slipway.yaml': seed['slipway.yaml'],
      'README.md': '',
    });
    expect(check(folder)).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('nothing to check'),
    });
  });

  it('names a file that it cannot read', () => {
    const folder = makeFolder(seed);
    writeFileSync(join(folder, ATLANTIS), 'x'.repeat(3_000_000));
    const { code, stdout } = check(folder);
    expect(code).toBe(1);
    expect(stdout).toContain(
      'atlantis.yaml:1 error: the file is larger than 2 MB (file-readable)',
    );
  });
});

describe('slipway check --base', () => {
  it('leaves out what the base breaks already, wherever it stands now', () => {
    const folder = makeFaultyPlatform();
    commitAll(folder);
    writeFileSync(
      join(folder, ATLANTIS),
      `# A new first line\n${seed[ATLANTIS].replace(
        'version: 3',
        'version: 2',
      )}`,
    );
    writeFileSync(
      join(folder, WORKFLOW),
      seed[WORKFLOW].replace('permissions: {}\n', ''),
    );
    const { code, stdout } = check(folder, '--base', 'HEAD');
    expect(code).toBe(1);
    expect(stdout).toContain('workflow-permissions-declared');
    expect(stdout).not.toContain('atlantis-valid');
    expect(stdout).toContain('1 more that HEAD has already');
  });

  it('does not block a pull request because of an old fault', () => {
    const folder = makeFaultyPlatform();
    commitAll(folder);
    expect(check(folder, '--base=main').code).toBe(0);
    expect(check(folder).code).toBe(1);
  });

  it('reports what is broken by taking a file away', () => {
    const folder = makeFolder(seed);
    commitAll(folder);
    rmSync(join(folder, 'infra/terraform/prod'), { recursive: true });
    const { code, stdout } = check(folder, '--base', 'HEAD');
    expect(code).toBe(1);
    expect(stdout).toContain('infra/terraform/prod does not exist');
  });

  it('judges a folder of a larger repository by that folder alone', () => {
    const files = Object.entries(seed).map(([path, text]) => [
      `platform/${path}`,
      path === ATLANTIS ? 'version: 2\n' : text,
    ]);
    const folder = makeFolder(Object.fromEntries(files));
    commitAll(folder);
    expect(check(join(folder, 'platform')).code).toBe(1);
    expect(check(join(folder, 'platform'), '--base', 'HEAD').code).toBe(0);
  });

  it.each([
    ['a commit that is not there', 'v9', /--base v9: .*fetch it first/],
    ['an option for git', '--upload-pack=x', /--base --upload-pack=x/],
  ])('cannot run with %s', (_, base, complaint) => {
    const folder = makeFolder(seed);
    commitAll(folder);
    const { code, stderr } = check(folder, `--base=${base}`);
    expect(code).toBe(2);
    expect(stderr).toMatch(complaint);
  });

  it('cannot run where there is no git repository', () => {
    const { code, stderr } = check(makeFolder(seed), '--base', 'main');
    expect(code).toBe(2);
    expect(stderr).toMatch(/--base main: not a git repository/);
  });
});

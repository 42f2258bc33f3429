import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeFolder } from './__testUtils__/makeFolder';
import {
  REPOSITORY_ROOT,
  seededPlatform,
} from './__testUtils__/seededPlatform';

const BUILD = resolve(__dirname, '../scripts/build.mjs');

describe('the bundle', () => {
  let program: string;
  let platform: string;
  beforeAll(async () => {
    const folder = makeFolder();
    execFileSync(process.execPath, [BUILD, folder], { stdio: 'pipe' });
    program = join(folder, 'slipway.cjs');
    platform = makeFolder(await seededPlatform());
  });

  /** Runs it where there is nothing of this repository. */
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [program, ...args],
      { cwd: platform, env: { PATH: process.env.PATH }, encoding: 'utf8' },
    );
    return { status, stdout, stderr };
  };

  it('is published as one file that depends on nothing', () => {
    const folder = join(program, '..');
    const manifest = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    expect(manifest).toMatchObject({
      name: '@slipway/cli',
      bin: { slipway: 'slipway.cjs' },
    });
    expect(manifest.dependencies).toBeUndefined();
    for (const file of readdirSync(folder))
      expect(['package.json', ...manifest.files]).toContain(file);
  });

  it('checks the repository that it stands in', () => {
    expect(run('check', '.')).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^0 errors, 0 warnings in 21 app/),
      stderr: '',
    });
  });

  it('prints a whole model into a pipe', () => {
    const { status, stdout } = run('model', '.');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).applications).toHaveLength(21);
  });

  it('renders a template', () => {
    const template = join(REPOSITORY_ROOT, 'templates/nestjs-service');
    const values = join(template, 'tests/public-route/values.yaml');
    const { status, stdout, stderr } = run(
      ...['render', template, '--values', values, '--out', '.'],
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^wrote {5}apps\//);
  });

  it('ends with 1 for findings, and 2 where it cannot run', () => {
    writeFileSync(join(platform, 'atlantis.yaml'), 'version: 1\n');
    expect(run('check', '.').status).toBe(1);
    expect(run('check', 'nowhere')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'slipway: nowhere: there is no such file or folder\n',
    });
  });
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parsePlatformLayout } from '@slipway/platform-layout';
import { parse } from 'yaml';
import { ageGuard } from './ageGuard';
import { loadPlatformSeed } from './loadPlatformSeed';

const root = resolve(__dirname, '../../../..');
const layout = parsePlatformLayout(
  parse(readFileSync(resolve(root, 'app-config.yaml'), 'utf8')).slipway
    .platform,
);

const GUARD = '@slipway/nestjs-platform-auth-guard';

let files: Map<string, string>;
beforeAll(async () => {
  const { commits } = await loadPlatformSeed(layout, {
    name: 'bot',
    email: 'bot@acme.example',
  });
  files = new Map(
    commits.flatMap(commit =>
      commit.files.map((file): [string, string] => [file.path, file.content]),
    ),
  );
});
const readJson = (path: string) => JSON.parse(files.get(path)!);

describe('a seeded service', () => {
  it('asks for the older guard that it was given, and has it', () => {
    const { dependencies } = readJson('apps/trip-analytics/api/package.json');
    expect(dependencies[GUARD]).toBe('~1.0.3');
    const { packages } = readJson('apps/trip-analytics/api/package-lock.json');
    expect(packages[''].dependencies).toEqual(dependencies);
    expect(packages[`node_modules/${GUARD}`].version).toBe('1.0.3');
  });

  it('else has the guard of the template', () => {
    const { dependencies } = readJson('apps/audit-log/api/package.json');
    expect(dependencies[GUARD]).toBe('1.2.0');
  });

  it('has no guard where its route is public', () => {
    for (const path of ['package.json', 'src/site-web.controller.ts'])
      expect(files.get(`apps/site/web/${path}`)).not.toMatch(/auth-guard/);
  });
});

describe('ageGuard', () => {
  it('refuses files in which there is no guard', () => {
    const file = { path: 'apps/order/api/package.json', content: '{}\n' };
    expect(() => ageGuard([file], 'site-auth', '1.1.0')).toThrow(
      'names @slipway/nestjs-site-auth-guard in 0 files',
    );
  });
});

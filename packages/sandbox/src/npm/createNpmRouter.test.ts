import { execFile } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import express from 'express';
import { createNpmRouter } from './createNpmRouter';
import { WorkspacePackages } from './WorkspacePackages';

const run = promisify(execFile);

let folder: string;
let server: Server;
let url: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-npm-'));
  write('guard', {
    name: '@acme/guard',
    version: '1.2.0',
    main: 'src/index.ts',
    dependencies: { '@acme/verifier': 'workspace:^' },
    devDependencies: { '@acme/cases': 'workspace:^' },
    scripts: { test: 'exit 1' },
    publishConfig: { main: 'dist/index.js' },
  });
  write('verifier', {
    name: '@acme/verifier',
    version: '1.0.3',
    main: 'dist/index.js',
  });
  const application = express();
  server = createServer(application).listen(0, '127.0.0.1');
  await new Promise(resolve => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/npm`;
  application.use(
    '/npm',
    createNpmRouter(
      new WorkspacePackages(['guard', 'verifier', 'unbuilt'].map(at)),
      url,
    ),
  );
  write('unbuilt', { name: '@acme/unbuilt', version: '1.0.0' }, false);
});
afterAll(async () => {
  await new Promise(resolve => server.close(resolve));
  rmSync(folder, { recursive: true });
});

function at(name: string): string {
  return join(folder, name);
}

function write(name: string, manifest: object, isBuilt = true): void {
  mkdirSync(join(at(name), 'dist'), { recursive: true });
  writeFileSync(join(at(name), 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(at(name), 'README.md'), `# ${name}\n`);
  if (isBuilt)
    writeFileSync(
      join(at(name), 'dist/index.js'),
      `exports.name = '${name}';\n`,
    );
}

describe('the registry', () => {
  it('serves npm a package and the package of the workspace that it needs', async () => {
    const application = at('application');
    mkdirSync(application);
    writeFileSync(join(application, 'package.json'), '{"private": true}');
    writeFileSync(join(application, '.npmrc'), `@acme:registry=${url}/\n`);
    await run(
      'npm',
      [
        'install',
        '@acme/guard',
        '--no-audit',
        '--no-fund',
        '--cache',
        at('cache'),
      ],
      {
        cwd: application,
      },
    );
    const installed = (name: string) =>
      readFileSync(join(application, 'node_modules/@acme', name), 'utf8');
    expect(installed('guard/dist/index.js')).toContain("'guard'");
    expect(installed('verifier/dist/index.js')).toContain("'verifier'");
    const manifest = JSON.parse(installed('guard/package.json'));
    expect(manifest).toEqual({
      name: '@acme/guard',
      version: '1.2.0',
      main: 'dist/index.js',
      dependencies: { '@acme/verifier': '^1.0.3' },
    });
  }, 60_000);

  it('serves the same bytes each time, as it has said', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(async () =>
        (await fetch(`${url}/@acme/guard/-/guard-1.2.0.tgz`)).arrayBuffer(),
      ),
    );
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it.each([
    ['/@acme%2fnothing', 404, 'Not found'],
    ['/express', 404, 'Not found'],
    ['/@acme/guard/-/guard-1.1.0.tgz', 404, 'Not found'],
    ['/@acme%2funbuilt', 500, 'nothing has been built'],
  ])('answers %s with %i and a sentence', async (path, status, sentence) => {
    const response = await fetch(`${url}${path}`);
    expect(response.status).toBe(status);
    expect((await response.json()).error).toContain(sentence);
  });
});

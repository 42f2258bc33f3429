import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { renderApplication, ROUTE } from '../renderApplication';
import { cleanEnvironment, runCommand, type Outcome } from '../runCommand';
import { SPREAD } from '../SPREAD';
import { startRegistry, type Registry } from '../startRegistry';
import { waitUntil } from '../waitUntil';
import { writeFiles } from '../writeFiles';
import { Buildah, canBuildImages } from './Buildah';
import { makeBaseImage } from './makeBaseImage';

const BASE = 'docker.io/library/node:24-alpine';
const IMAGE = 'localhost/coupon-api';

(canBuildImages() ? describe : describe.skip)('the image of a service', () => {
  let registry: Registry;
  let buildah: Buildah;
  let context: string;
  let options: string[];
  let built: Outcome;
  beforeAll(async () => {
    registry = await startRegistry();
    buildah = new Buildah();
    await makeBaseImage(buildah, BASE);
    options = await readNpmOptions(buildah.folder);
    context = await writeContext('right', text => text);
    built = await buildah.build(context, IMAGE, ...options);
  });
  afterAll(async () => {
    await registry?.close();
    await buildah?.close();
  });

  /** @param edit - of package-lock.json */
  async function writeContext(
    name: string,
    edit: (text: string) => string,
  ): Promise<string> {
    const folder = join(buildah.folder, name);
    mkdirSync(folder);
    const files = await renderApplication(SPREAD[0], registry.url);
    writeFiles(
      folder,
      files.map(file =>
        file.path === 'package-lock.json'
          ? { ...file, content: edit(file.content) }
          : file,
      ),
    );
    return folder;
  }

  it('is built from what the lock says', () => {
    expect(built).toEqual({ code: 0, output: expect.any(String) });
  });

  it('is not built when lock and package.json differ', async () => {
    const folder = await writeContext('wrong', text =>
      text.replace(
        /("node_modules\/pino": \{\s*"version": )"[^"]*"/,
        '$1"9.0.0"',
      ),
    );
    const { code, output } = await buildah.build(
      folder,
      'localhost/wrong',
      ...options,
    );
    expect(code).not.toBe(0);
    expect(output).toContain('npm ci');
  });

  it('holds what runs and nothing else, and belongs to nobody in particular', async () => {
    const container = await buildah.run('from', '--pull-never', IMAGE);
    const root = await buildah.run('mount', container);
    const app = join(root, 'app');
    expect(readdirSync(app).sort()).toEqual([
      'dist',
      'node_modules',
      'package.json',
    ]);
    for (const absent of ['typescript', 'oxlint', 'jose', 'swagger-ui-dist'])
      expect([absent, existsSync(join(app, 'node_modules', absent))]).toEqual([
        absent,
        false,
      ]);
    expect(
      readdirSync(join(app, 'dist'), {
        recursive: true,
        encoding: 'utf8',
      }).filter(path => /test|issuer/i.test(path)),
    ).toEqual([]);
    const format = '{{.OCIv1.Config.User}}';
    expect(
      await buildah.run(
        'inspect',
        '--type',
        'image',
        '--format',
        format,
        IMAGE,
      ),
    ).toBe('1000');
    await buildah.run('rm', container);
  });

  it('serves, as a user without rights', async () => {
    const container = await buildah.run('from', '--pull-never', IMAGE);
    const [program, ...args] = buildah.command(
      ...['run', '--isolation', 'chroot', '--env', 'ENVIRONMENT=dev'],
      ...['--env', 'AUTH_ISSUER=http://127.0.0.1:9', '--env', 'PORT=0'],
      ...['--env', 'METRICS_PORT=0', container, '--', 'node', 'dist/main.js'],
    );
    const child = spawn(program, args, {
      env: cleanEnvironment(),
      // A group of its own: what runs in the container is stopped with it.
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise(resolve => child.once('close', resolve));
    let output = '';
    child.stdout.on('data', text => (output += text));
    await waitUntil('it listens', () => /Listening on/.test(output));
    const [url] = /http:\/\/localhost:\d+/.exec(output)!;
    const live = await fetch(`${url}/health/live`);
    expect(live.status).toBe(200);
    expect((await fetch(`${url}${ROUTE}`)).status).toBe(401);
    expect(listUsers(child.pid!)).toContain('1000');
    process.kill(-child.pid!, 'SIGTERM');
    await ended;
  });
});

/** The users of all processes of a group. */
function listUsers(group: number): string[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(process => {
      try {
        const stat = readFileSync(`/proc/${process}/stat`, 'utf8');
        const [, , own] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        if (Number(own) !== group) return [];
        const status = readFileSync(`/proc/${process}/status`, 'utf8');
        return [/^Uid:\s+(\d+)/m.exec(status)![1]];
      } catch {
        // It has just ended.
        return [];
      }
    });
}

/** How npm works on this machine: where packages come from, and where it keeps them. */
async function readNpmOptions(folder: string): Promise<string[]> {
  const read = async (name: string) => {
    const command = ['npm', 'config', 'get', name, '--loglevel=error'];
    return (await runCommand(folder, command)).output.trim();
  };
  // Where a company's own certificates are needed to reach a registry, here as well.
  const certificates = process.env.NODE_EXTRA_CA_CERTS;
  const file = join(folder, 'npmrc');
  writeFileSync(
    file,
    [
      `registry=${await read('registry')}`,
      'cache=/npm-cache',
      'prefer-offline=true',
      'audit=false',
      'update-notifier=false',
      ...(certificates ? ['cafile=/npm-certificates.pem'] : []),
    ].join('\n'),
  );
  return [
    ...['--volume', `${file}:/root/.npmrc:ro`],
    ...['--volume', `${await read('cache')}:/npm-cache`],
    ...(certificates
      ? ['--volume', `${certificates}:/npm-certificates.pem:ro`]
      : []),
  ];
}

import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Buildah } from './Buildah';

/** What Dockerfiles of services run, besides node and npm. */
const PROGRAMS = ['sh', 'env', 'find', 'rm'];

/**
 * Makes an image that stands in for one of a registry: this machine's node and npm, a shell, and what they need.
 *
 * @param name - e.g. `docker.io/library/node:24-alpine`
 */
export async function makeBaseImage(
  buildah: Buildah,
  name: string,
): Promise<void> {
  const context = join(buildah.folder, 'base');
  const root = join(context, 'rootfs');
  for (const folder of ['bin', 'etc', 'root', 'tmp', 'usr/bin', 'usr/lib'])
    mkdirSync(join(root, folder), { recursive: true });
  copyProgram(root, process.execPath, 'node');
  for (const program of PROGRAMS)
    copyProgram(root, realpathSync(find(program)), program);
  copyFileSync(join(root, 'usr/bin/sh'), join(root, 'bin/sh'));
  const npm = dirname(dirname(realpathSync(find('npm'))));
  cpSync(npm, join(root, 'usr/lib/npm'), { recursive: true });
  symlinkSync('../lib/npm/bin/npm-cli.js', join(root, 'usr/bin/npm'));
  writeFileSync(join(root, 'etc/passwd'), 'root:x:0:0::/root:/bin/sh\n');
  for (const file of ['/etc/hosts', '/etc/resolv.conf', '/etc/ssl'])
    if (existsSync(file))
      cpSync(file, join(root, file), { recursive: true, dereference: true });
  writeFileSync(join(context, 'Dockerfile'), 'FROM scratch\nADD rootfs /\n');
  const { code, output } = await buildah.build(context, name);
  if (code !== 0) throw new Error(`there is no base image: ${output}`);
}

function find(program: string): string {
  return execFileSync('sh', ['-c', `command -v ${program}`], {
    encoding: 'utf8',
  }).trim();
}

/** Copies a program with the libraries that it is linked with. */
function copyProgram(root: string, file: string, name: string): void {
  copyFileSync(file, join(root, 'usr/bin', name));
  const libraries = execFileSync('ldd', [file], { encoding: 'utf8' });
  for (const library of libraries.match(/\/\S+/g) ?? []) {
    mkdirSync(dirname(join(root, library)), { recursive: true });
    copyFileSync(library, join(root, library));
  }
}

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './runCommand';

/** Installs exactly what package-lock.json says. */
export async function installApplication(folder: string): Promise<void> {
  const { code, output } = await runCommand(folder, [
    ...['npm', 'ci', '--ignore-scripts', '--no-audit', '--prefer-offline'],
  ]);
  if (code !== 0) throw new Error(`npm ci failed: ${output}`);
}

/** Lets an application use what another one has installed: their locks differ in the guard only. */
export function shareInstallation(from: string, to: string): void {
  symlinkSync(join(from, 'node_modules'), join(to, 'node_modules'));
}

/** Puts a package of the platform beside those that are installed. */
export async function addPackage(
  folder: string,
  registry: string,
  name: string,
): Promise<void> {
  const described = await fetch(`${registry}/${name.replace('/', '%2f')}`);
  const { versions } = (await described.json()) as {
    versions: Record<string, { dist: { tarball: string } }>;
  };
  const [{ dist }] = Object.values(versions);
  const answer = await fetch(dist.tarball);
  const target = join(folder, 'node_modules', name);
  mkdirSync(target, { recursive: true });
  const archive = join(target, 'package.tgz');
  writeFileSync(archive, Buffer.from(await answer.arrayBuffer()));
  const { code, output } = await runCommand(target, [
    ...['tar', '-xzf', archive, '--strip-components=1'],
  ]);
  if (code !== 0) throw new Error(`tar failed: ${output}`);
}

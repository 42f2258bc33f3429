import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand, type Outcome } from '../runCommand';

/**
 * True where images can be built; says loudly where they cannot.
 *
 * @throws Error in CI, where nothing may go unjudged
 */
export function canBuildImages(): boolean {
  const isMissing = spawnSync('buildah', ['--version']).error !== undefined;
  const isRoot = process.getuid?.() === 0;
  if (!isMissing && isRoot) return true;
  const reason = isMissing ? 'buildah not found' : 'buildah needs root';
  if (process.env.CI) throw new Error(`Cannot judge images: ${reason}`);
  process.stderr.write(`SKIPPED a judge of images: ${reason}\n`);
  return false;
}

/** Debian's builder of images, with a storage of its own and no daemon. */
export class Buildah {
  readonly folder = mkdtempSync(join(tmpdir(), 'slipway-images-'));

  /** The command line that runs it. */
  command(...args: string[]): string[] {
    return [
      ...['buildah', '--root', join(this.folder, 'root')],
      ...['--runroot', join(this.folder, 'run'), '--storage-driver', 'vfs'],
      ...args,
    ];
  }

  /** @param context - a folder that holds a Dockerfile */
  build(context: string, tag: string, ...options: string[]): Promise<Outcome> {
    return runCommand(
      context,
      this.command(
        ...['bud', '--isolation', 'chroot', '--pull-never', '--quiet'],
        ...[...options, '--tag', tag, '--file', 'Dockerfile', '.'],
      ),
    );
  }

  /** @throws Error with what it said, when it fails */
  async run(...args: string[]): Promise<string> {
    const { code, output } = await runCommand(
      this.folder,
      this.command(...args),
    );
    if (code !== 0) throw new Error(`buildah ${args[0]}: ${output}`);
    return output.trim();
  }

  async close(): Promise<void> {
    await this.run('rm', '--all');
    rmSync(this.folder, { recursive: true, force: true });
  }
}

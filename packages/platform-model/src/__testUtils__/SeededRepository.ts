import type { RepositoryFile } from '@slipway/change-set';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The seeded platform repository on disk, to run what it brings along. */
export class SeededRepository {
  readonly root = mkdtempSync(join(tmpdir(), 'slipway-platform-'));

  constructor(files: readonly RepositoryFile[]) {
    for (const { path, content } of files) this.write(path, content);
  }

  write(path: string, content: string): void {
    mkdirSync(join(this.root, dirname(path)), { recursive: true });
    writeFileSync(join(this.root, path), content);
  }

  delete(path: string): void {
    rmSync(join(this.root, path));
  }

  /** Runs a command at the root. */
  run(command: string, ...args: string[]): { isGood: boolean; output: string } {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: this.root,
      encoding: 'utf8',
    });
    return { isGood: status === 0, output: `${stdout}${stderr}` };
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}

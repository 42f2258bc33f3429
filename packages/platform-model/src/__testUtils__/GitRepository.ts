import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A real git repository, in which commits are made of what files shall hold from then on. */
export class GitRepository {
  readonly root = mkdtempSync(join(tmpdir(), 'slipway-git-'));

  constructor() {
    this.git('init', '--quiet', '--initial-branch=main');
  }

  /** @param files - path to content; null deletes */
  commit(files: Record<string, string | null>): string {
    for (const [path, content] of Object.entries(files)) {
      const file = join(this.root, path);
      if (content === null) rmSync(file);
      else {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
    }
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message=change');
    return this.git('rev-parse', 'HEAD').trim();
  }

  git(...args: string[]): string {
    const person = ['user.name=Kim', 'user.email=kim@acme.example'];
    return execFileSync(
      'git',
      [...person.flatMap(setting => ['-c', setting]), ...args],
      { cwd: this.root, encoding: 'utf8' },
    );
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}

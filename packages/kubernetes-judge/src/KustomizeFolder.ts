import type { RepositoryFile } from '@slipway/change-set';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseAllDocuments } from 'yaml';

/** What Kustomize makes of a folder: objects, or why it builds nothing. */
export type KustomizeResult =
  | { readonly objects: readonly Record<string, any>[] }
  | { readonly error: string };

/**
 * True when `kubectl`, which has Kustomize inside, is there; says loudly when it is not.
 *
 * @throws Error when it is missing in CI, where nothing may go unjudged
 */
export function hasKustomize(): boolean {
  const { error } = spawnSync('kubectl', ['version', '--client']);
  if (!error) return true;
  if (process.env.CI) throw new Error('Cannot judge: kubectl not found');
  process.stderr.write('SKIPPED a judge: kubectl not found\n');
  return false;
}

/** Builds a folder of this machine. */
export function buildKustomization(folder: string): KustomizeResult {
  const { stdout, stderr, status } = spawnSync(
    'kubectl',
    ['kustomize', folder],
    { encoding: 'utf8' },
  );
  return status === 0
    ? { objects: parseAllDocuments(stdout).map(each => each.toJS()) }
    : { error: stderr };
}

/** A repository on disk, to build many of its folders. */
export class KustomizeFolder {
  private readonly root = mkdtempSync(join(tmpdir(), 'slipway-kustomize-'));

  constructor(files: readonly RepositoryFile[]) {
    for (const file of files) this.write(file);
  }

  write({ path, content }: RepositoryFile): void {
    mkdirSync(join(this.root, dirname(path)), { recursive: true });
    writeFileSync(join(this.root, path), content);
  }

  build(folder: string): KustomizeResult {
    return buildKustomization(join(this.root, folder));
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}

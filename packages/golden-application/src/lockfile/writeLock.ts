import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RepositoryFile } from '@slipway/change-set';
import type { Choices } from '../Choices';
import { renderApplication } from '../renderApplication';
import { runCommand } from '../runCommand';
import { writeFiles } from '../writeFiles';
import type { LockVariant } from './mergeLocks';

interface Lock {
  readonly packages: Record<string, { readonly integrity?: string }>;
}

/**
 * Lets npm write the package-lock.json of an application from its package.json; what the lock of today pins stays, and nothing else.
 *
 * @param registry - where npm finds the platform's own packages
 */
export async function writeLock(
  guard: Choices['guard'],
  registry: string,
): Promise<LockVariant> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-lock-'));
  const choices: Choices = {
    guard,
    roles: [],
    methods: ['GET'],
    environments: ['dev'],
    strategy: 'rolling',
  };
  const files = await renderApplication(choices, registry);
  writeFiles(folder, files.map(forgetUnpinned));
  const { code, output } = await runCommand(folder, [
    ...['npm', 'install', '--package-lock-only', '--ignore-scripts'],
    ...['--omit-lockfile-registry-resolved', '--no-audit'],
  ]);
  if (code !== 0) throw new Error(`npm cannot write a lock: ${output}`);
  const text = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  rmSync(folder, { recursive: true });
  return { guard, text };
}

/** npm would keep what it finds there, and never ask what it is. */
function forgetUnpinned(file: RepositoryFile): RepositoryFile {
  if (file.path !== 'package-lock.json') return file;
  const lock: Lock = JSON.parse(file.content);
  const packages = Object.entries(lock.packages).filter(
    ([name, { integrity }]) => name === '' || integrity,
  );
  return {
    ...file,
    content: JSON.stringify({
      ...lock,
      packages: Object.fromEntries(packages),
    }),
  };
}

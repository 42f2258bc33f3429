import { existsSync } from 'node:fs';
import { appendFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { removeStaleLocks } from '../git/removeStaleLocks';
import { runGit } from '../git/runGit';
import type { SandboxRepository } from '../SandboxContext';
import type { Seed } from './Seed';
import { writeFastImport } from './writeFastImport';

/** What the bare repository needs to serve pushes over HTTP and to keep every object that was posted to it. */
const CONFIGURATION = `
[http]
  receivepack = true
[receive]
  autogc = false
  denyDeleteCurrent = refuse
  fsckObjects = true
  hideRefs = refs/pull
[gc]
  auto = 0
`;

/**
 * Creates and seeds the repository when there is none, else makes sure that it can be written to. It is built beside and renamed as the last step, so a
 * start that was killed in the middle leaves none, and the next one seeds again.
 */
export async function ensureRepository(
  gitDir: string,
  repository: SandboxRepository,
  seed: Seed | (() => Promise<Seed>),
): Promise<void> {
  if (existsSync(gitDir)) {
    await removeStaleLocks(gitDir);
    return;
  }
  const beside = `${gitDir}.next`;
  await rm(beside, { recursive: true, force: true });
  await runGit(beside, [
    'init',
    '--quiet',
    '--bare',
    // Without the machine's hooks, of which every one would run.
    '--template=',
    `--initial-branch=${repository.defaultBranch}`,
  ]);
  await appendFile(join(beside, 'config'), CONFIGURATION);
  const history = typeof seed === 'function' ? await seed() : seed;
  if (history.commits.length > 0)
    await runGit(beside, ['fast-import', '--quiet', '--date-format=raw'], {
      input: writeFastImport(`refs/heads/${repository.defaultBranch}`, history),
    });
  await rename(beside, gitDir);
}

import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Removes the locks that a killed git left on refs; git itself waits for them forever. Only for a start, when
 * nobody else writes to the repository.
 */
export async function removeStaleLocks(gitDir: string): Promise<void> {
  const refs = await readdir(join(gitDir, 'refs'), { recursive: true });
  const locks = refs
    .filter(name => name.endsWith('.lock'))
    .map(name => join(gitDir, 'refs', name));
  await Promise.all(
    [...locks, join(gitDir, 'packed-refs.lock')].map(lock =>
      rm(lock, { force: true }),
    ),
  );
}

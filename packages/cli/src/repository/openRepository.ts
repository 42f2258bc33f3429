import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeFileError } from '../describeFileError';
import { Refusal } from '../Refusal';
import type { Terminal } from '../Terminal';

/**
 * Finds the folder that the caller named.
 *
 * @param folder - relative to where the command was called
 * @returns absolute, without links
 * @throws Refusal when there is no such folder
 */
export function openRepository(folder: string, { cwd }: Terminal): string {
  try {
    const root = realpathSync(resolve(cwd, folder));
    if (statSync(root).isDirectory()) return root;
  } catch (error) {
    throw new Refusal(`${folder}: ${describeFileError(error)}`);
  }
  throw new Refusal(`${folder}: it is not a folder`);
}

import type { RepositoryFile } from '@slipway/change-set';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describeFileError } from '../describeFileError';
import { Refusal } from '../Refusal';
import type { Terminal } from '../Terminal';
import { TESTS } from './readTemplateFolder';
import { writeFiles } from './writeFiles';

/**
 * Makes what a golden case renders to what it expects.
 *
 * @param template - its folder, as the caller wrote it
 * @throws Refusal when it cannot be written
 */
export function updateCase(
  template: string,
  name: string,
  files: readonly RepositoryFile[],
  { cwd }: Terminal,
): void {
  const place = join(template, TESTS, name, 'expected');
  const folder = resolve(cwd, place);
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    throw new Refusal(`${place}: ${describeFileError(error)}`);
  }
  writeFiles(folder, files);
}

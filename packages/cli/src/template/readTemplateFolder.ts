import type { RepositoryFile } from '@slipway/change-set';
import { versionOf, type TemplateContent } from '@slipway/curation';
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readYamlFile } from '../readYamlFile';
import { Refusal } from '../Refusal';
import { openRepository } from '../repository/openRepository';
import type { Terminal } from '../Terminal';
import { readFolder, readSkeleton } from './readSkeleton';

/** The folder of a template's golden cases. */
export const TESTS = 'tests';

/** A template, read from where it lies. */
export interface TemplateFolder {
  readonly content: TemplateContent;
  /** All of its folder `tests`; empty where it has none. */
  readonly tests: readonly RepositoryFile[];
}

/**
 * Reads a template and its golden cases.
 *
 * @param folder - as the caller wrote it
 * @throws Refusal when it is no template, or a part of it cannot be read
 */
export function readTemplateFolder(
  folder: string,
  terminal: Terminal,
): TemplateFolder {
  const root = openRepository(folder, terminal);
  const file = join(folder, 'template.yaml');
  const document = readYamlFile(file, terminal) as {
    kind?: unknown;
    metadata?: { name?: unknown };
    spec?: unknown;
  } | null;
  if (document?.kind !== 'Template')
    throw new Refusal(`${file}: it is no template: its kind is not Template`);
  const { name } = document.metadata ?? {};
  const tests = resolve(root, TESTS);
  return {
    content: {
      name: typeof name === 'string' ? name : basename(root),
      version: versionOf(document),
      spec: document.spec,
      skeleton: readSkeleton(folder, document, terminal),
    },
    tests: existsSync(tests) ? readFolder(tests, join(folder, TESTS)) : [],
  };
}

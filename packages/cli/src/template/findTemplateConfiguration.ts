import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { CONFIGURATION_FILE } from '../configuration/findConfiguration';
import {
  readConfiguration,
  type Configuration,
} from '../configuration/readConfiguration';
import { Refusal } from '../Refusal';
import type { Terminal } from '../Terminal';

const PORTAL_CONFIGURATION = 'app-config.yaml';

/**
 * Reads the configuration that says where a rendered service belongs: the one that the caller named, that of the
 * repository it is rendered into, or the nearest above the template.
 *
 * @throws Refusal when there is none, or it is faulty
 */
export function findTemplateConfiguration(
  named: string | undefined,
  template: string,
  out: string,
  terminal: Terminal,
): Configuration {
  const { cwd } = terminal;
  if (named !== undefined) return readConfiguration(named, terminal);
  const candidates = [join(out, CONFIGURATION_FILE)];
  let folder = resolve(cwd, template);
  while (folder !== dirname(folder)) {
    folder = dirname(folder);
    for (const name of [CONFIGURATION_FILE, PORTAL_CONFIGURATION])
      candidates.push(relative(cwd, join(folder, name)));
  }
  const found = candidates.find(file => existsSync(resolve(cwd, file)));
  if (found) return readConfiguration(found, terminal);
  throw new Refusal(
    `there is no ${CONFIGURATION_FILE} in ${out} and none above ${template}; name one with --config`,
  );
}

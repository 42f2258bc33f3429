import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readConfiguration, type Configuration } from './readConfiguration';
import { Refusal } from '../Refusal';
import type { Terminal } from '../Terminal';

/** Where a platform repository says how it is laid out, and how severe its rules are. */
export const CONFIGURATION_FILE = 'slipway.yaml';

/**
 * Reads the configuration that the caller named, or else that of the repository.
 *
 * @param repository - as the caller wrote it
 * @param root - the same, absolute
 * @throws Refusal when there is none, or it is faulty
 */
export function findConfiguration(
  named: string | undefined,
  repository: string,
  root: string,
  terminal: Terminal,
): Configuration {
  if (named !== undefined) return readConfiguration(named, terminal);
  if (existsSync(join(root, CONFIGURATION_FILE)))
    return readConfiguration(join(repository, CONFIGURATION_FILE), terminal);
  throw new Refusal(
    `${repository}: there is no ${CONFIGURATION_FILE}; write one with the section slipway.platform, or name one with --config`,
  );
}

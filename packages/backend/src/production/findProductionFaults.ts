import type { Config } from '@backstage/config';
import { listValues } from './listValues';
import { PRODUCTION_RULES } from './PRODUCTION_RULES';
import type { WrittenSecret } from './readWrittenSecrets';

/**
 * Judges whether a configuration may be that of a portal on which others rely.
 *
 * @param sslMode - the variable `PGSSLMODE`
 * @returns one line for each fault, e.g. `app-config: permission.enabled: must be true: ...`; none holds a secret
 */
export function findProductionFaults(
  config: Config,
  written: readonly WrittenSecret[],
  sslMode?: string,
): string[] {
  const values = listValues(config.getOptional());
  return PRODUCTION_RULES.flatMap(rule =>
    rule({ config, values, written, sslMode }),
  ).map(({ key, message }) => `app-config: ${key}: ${message}`);
}

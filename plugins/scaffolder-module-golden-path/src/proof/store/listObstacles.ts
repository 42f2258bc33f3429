import type { LiveResult } from '@slipway/proof';
import type { Words } from '../../words/useWords';
import { sayFinding } from '../sayFinding';
import { sayMissing } from '../sayMissing';

/**
 * What stands between a step of the wizard and the next one, as sentences.
 *
 * @param options.names - names of the step's own values; what is wrong elsewhere is left to its step
 * @param options.requireAll - for the last step: anything wrong or missing in any step
 */
export function listObstacles(
  result: LiveResult,
  options: {
    readonly names: readonly string[];
    readonly titles: Record<string, string>;
    readonly requireAll: boolean;
  },
  words: Words,
): string[] {
  const { names, titles, requireAll } = options;
  const { say } = words;
  const isHere = (field: string | undefined) =>
    requireAll ||
    (field !== undefined && names.includes(field.split(/[.[]/)[0]));
  const faults = result.faults
    .filter(({ field }) => isHere(field))
    .map(({ field, message }) =>
      titles[field] ? `${titles[field]}: ${say(message)}` : say(message),
    );
  const findings = result.findings
    .filter(({ severity, field }) => severity === 'error' && isHere(field))
    .map(finding => sayFinding(finding, say));
  const missing =
    requireAll && result.missing.length > 0
      ? [sayMissing(result.missing, titles, words)]
      : [];
  return [...new Set([...faults, ...findings, ...missing])];
}

import { checkUpstreamHost } from '@slipway/golden-path';
import type { Words } from '../words/useWords';
import { fault, good, Verdict } from './Verdict';

/**
 * Judges the host of a service that runs outside of our clusters.
 *
 * @param allowed - the hosts that the gateway may reach
 * @returns undefined where there is nothing to say yet
 */
export function judgeUpstreamHost(
  host: string,
  allowed: readonly string[],
  t: Words['t'],
): Verdict | undefined {
  if (!host && allowed.length > 0) return undefined;
  const refused = checkUpstreamHost(host, allowed);
  return refused ? fault(refused) : good(t('field.goodHost'));
}

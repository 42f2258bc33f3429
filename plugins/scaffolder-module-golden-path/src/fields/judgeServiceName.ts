import { checkServiceName } from '@slipway/platform-layout';
import type { Words } from '../words/useWords';
import type { NameDirectory } from './names/NameDirectory';
import { fault, good, unknown, Verdict } from './Verdict';

/**
 * Judges the name of a service: its form, and whether it is one that exists. Both are fine.
 *
 * @returns undefined for an empty name
 */
export async function judgeServiceName(
  service: string,
  names: NameDirectory,
  t: Words['t'],
): Promise<Verdict | undefined> {
  if (!service) return undefined;
  const malformed = checkServiceName(service);
  if (malformed) return fault(malformed);
  try {
    const namesake = await names.findService(service);
    return namesake
      ? good(t('field.oldService', { service }), namesake.about)
      : good(t('field.newService', { service }));
  } catch {
    return unknown(t('field.silentService'));
  }
}

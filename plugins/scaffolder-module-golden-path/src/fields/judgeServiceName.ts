import { checkServiceName } from '@slipway/platform-layout';
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
): Promise<Verdict | undefined> {
  if (!service) return undefined;
  const malformed = checkServiceName(service);
  if (malformed) return fault(malformed);
  try {
    const namesake = await names.findService(service);
    return namesake
      ? good(`This adds an application to ${service}.`, namesake.about)
      : good(`${service} is a new service.`);
  } catch {
    return unknown(
      'The catalog did not answer, so it is not known whether this service exists already. You can go on.',
    );
  }
}

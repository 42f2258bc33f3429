import {
  checkJoinedName,
  checkServiceName,
  joinName,
} from '@slipway/platform-layout';
import type { Words } from '../words/useWords';
import type { NameDirectory, Namesake } from './names/NameDirectory';
import { fault, good, unknown, Verdict } from './Verdict';

/**
 * Judges the name of an application within its service: its form, its length with the service's name, and
 * whether another application bears it.
 *
 * @param service - may be empty or malformed; then only the application's own form is judged
 * @returns undefined where there is nothing to say yet
 */
export async function judgeApplicationName(
  service: string,
  application: string,
  names: NameDirectory,
  t: Words['t'],
): Promise<Verdict | undefined> {
  if (!application) return undefined;
  const malformed = checkServiceName(application);
  if (malformed) return fault(malformed);
  if (!service || checkServiceName(service)) return undefined;
  const tooLong = checkJoinedName(service, application);
  if (tooLong) return fault(tooLong);

  const name = joinName(service, application);
  try {
    const namesake = await names.findApplication(name);
    return namesake
      ? fault(sayTaken(name, namesake, t), namesake.about)
      : good(t('field.free', { name }));
  } catch {
    return unknown(t('field.silentApplication', { name }));
  }
}

function sayTaken(
  name: string,
  { owner, pullRequest }: Namesake,
  t: Words['t'],
): string {
  return pullRequest
    ? t('field.proposed', { name, number: String(pullRequest) })
    : t('field.taken', { name, owner: owner ?? t('field.somebody') });
}

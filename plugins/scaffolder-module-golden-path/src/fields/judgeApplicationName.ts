import {
  checkJoinedName,
  checkServiceName,
  joinName,
} from '@slipway/platform-layout';
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
      ? fault(sayTaken(name, namesake), namesake.about)
      : good(`${name} is free.`);
  } catch {
    return unknown(
      `The catalog did not answer, so it is not known whether ${name} is free. You can go on: it is checked again before anything is created.`,
    );
  }
}

function sayTaken(name: string, { owner, pullRequest }: Namesake): string {
  return pullRequest
    ? `${name} is proposed already, in pull request #${pullRequest}.`
    : `${name} is taken: ${owner ?? 'somebody else'} owns it.`;
}

import type { RequestError } from '@octokit/request-error';
import { ForgeError, toForgeError } from './ForgeError';

/**
 * Says why a GitHub App got no token, and who can do what about it.
 *
 * @param error - GitHub's answer; absent when the key could not even sign
 * @param about - e.g. `the GitHub App 7 on acme/platform`
 * @param permissions - that were asked for
 */
export function describeAppFault(
  error: RequestError | undefined,
  about: string,
  permissions: Readonly<Record<string, string>>,
): ForgeError {
  const refuse = (message: string) =>
    new ForgeError('unauthorized', message, { cause: error });
  if (!error)
    return refuse(
      `No token of ${about}: its key signs nothing; check privateKey under integrations.github[].apps`,
    );
  if (error.status === 401 || /integration not found/i.test(error.message))
    return refuse(
      `GitHub does not know ${about}: check appId and privateKey under integrations.github[].apps, and this machine's clock`,
    );
  if (error.status === 404)
    return refuse(
      `There is no installation of ${about}: install it for this repository in the organisation's settings`,
    );
  if (/suspended/i.test(error.message))
    return refuse(
      `The installation of ${about} is suspended: an owner of the organisation can lift that in its settings`,
    );
  if (error.status === 422 && /permissions/i.test(error.message))
    return refuse(
      `The installation of ${about} lacks a permission: it needs ${Object.entries(
        permissions,
      )
        .map(([name, right]) => `${name}: ${right}`)
        .join(
          ', ',
        )}; grant them to the App, and accept them in the organisation's settings`,
    );
  if (error.status === 422)
    return refuse(
      `The installation of ${about} does not cover this repository: add it in the organisation's settings`,
    );
  return toForgeError(error, `get a token of ${about}`);
}

/** Octokit's parts bring copies of the class along, so its name says what it is. */
export function isAnswer(error: unknown): error is RequestError {
  return error instanceof Error && error.name === 'HttpError';
}

import type { PassportProfile } from '@backstage/plugin-auth-node';
import type { Identity } from './Identity';

/**
 * A login can be given up and registered by somebody else, and so can an address; the number of an account cannot.
 *
 * @param profile - as GitHub's `/user` says
 */
export function readGitHubIdentity({
  id,
  username,
}: Pick<PassportProfile, 'id' | 'username'>): Identity {
  // A missing number arrives as the word `undefined`.
  if (!/^[1-9]\d*$/.test(id))
    throw new Error('GitHub did not say which account this is: try again');
  return {
    annotation: 'slipway.dev/github-user-id',
    value: id,
    words: `GitHub's user id ${id}${
      username ? `, whose login is ${username} at present` : ''
    }`,
  };
}

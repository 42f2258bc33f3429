import type { JWTPayload } from 'jose';
import type { IdentityProviderConfig } from '../configuration/AuthConfig';
import { Refusal } from '../http/Refusal';
import type { PlatformIdentity } from '../tokens/Identity';

type Mapping = Pick<
  IdentityProviderConfig,
  'subjectClaim' | 'groupsClaim' | 'roles' | 'defaultRole'
>;

/**
 * Who an ID token speaks of, and the role of the first configured group that they are in.
 *
 * @throws Refusal when nothing says who, or no group gives a role
 */
export function readEmployee(
  payload: JWTPayload,
  { subjectClaim, groupsClaim, roles, defaultRole }: Mapping,
): PlatformIdentity {
  const subject = payload[subjectClaim];
  if (typeof subject !== 'string' || subject === '')
    throw new Refusal(
      401,
      'login-refused',
      `The ID token has no ${subjectClaim}: ask the identity provider to include it.`,
    );
  const groups = [payload[groupsClaim]].flat();
  const group = Object.keys(roles).find(name => groups.includes(name));
  const role = group === undefined ? defaultRole : roles[group];
  if (!role)
    throw new Refusal(
      403,
      'role-refused',
      'None of your groups has a role on the platform: ask its owners for one.',
    );
  return { audience: 'platform', subject, role };
}

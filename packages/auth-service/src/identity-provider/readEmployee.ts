import type { JWTPayload } from 'jose';
import type { IdentityProviderConfig } from '../configuration/AuthConfig';
import { Refusal } from '../http/Refusal';
import type { PlatformIdentity } from '../tokens/Identity';

type Mapping = Pick<
  IdentityProviderConfig,
  'subjectClaim' | 'roleClaim' | 'groupsClaim' | 'roles' | 'defaultRole'
>;

/**
 * Who an ID token speaks of, and which role they have: the one that it names, or that of the first configured group.
 *
 * @throws Refusal when nothing says who, or nothing gives a role
 */
export function readEmployee(
  payload: JWTPayload,
  { subjectClaim, roleClaim, groupsClaim, roles, defaultRole }: Mapping,
): PlatformIdentity {
  const subject = payload[subjectClaim];
  if (!isText(subject))
    throw new Refusal(
      401,
      'login-refused',
      `The ID token has no ${subjectClaim}: ask the identity provider to include it.`,
    );
  const named = roleClaim && payload[roleClaim];
  const groups = [payload[groupsClaim]].flat();
  const group = Object.keys(roles).find(name => groups.includes(name));
  const given = group === undefined ? defaultRole : roles[group];
  const role = isText(named) ? named : given;
  if (!role)
    throw new Refusal(
      403,
      'role-refused',
      'You have no role on the platform: ask its owners for one.',
    );
  return { audience: 'platform', subject, role };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

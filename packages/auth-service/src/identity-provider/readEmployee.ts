import type { JWTPayload } from 'jose';
import type { IdentityProviderConfig } from '../configuration/AuthConfig';
import { Refusal } from '../http/Refusal';
import type { PlatformIdentity } from '../tokens/Identity';

type Mapping = Pick<
  IdentityProviderConfig,
  'subjectClaim' | 'roleClaim' | 'groupsClaim' | 'roles' | 'defaultRole'
>;

/**
 * Who an ID token speaks of, and their role: the token's own, or that of the first configured group that they are in.
 *
 * @throws Refusal when nothing says who, or nothing gives a role
 */
export function readEmployee(
  payload: JWTPayload,
  { subjectClaim, roleClaim, groupsClaim, roles, defaultRole }: Mapping,
): PlatformIdentity {
  const { subjectClaim, defaultRole } = mapping;
  const subject = payload[subjectClaim];
  if (typeof subject !== 'string' || subject === '')
    throw new Refusal(
      401,
      'login-refused',
      `The ID token has no ${subjectClaim}: ask the identity provider to include it.`,
    );
  const own = roleClaim !== undefined && payload[roleClaim];
  if (typeof own === 'string' && own !== '')
    return { audience: 'platform', subject, role: own };
  const role = findRole(payload, mapping) ?? defaultRole;
  if (!role)
    throw new Refusal(
      403,
      'role-refused',
      'You have no role on the platform: ask its owners for one.',
    );
  return { audience: 'platform', subject, role };
}

/** The role that a claim names, or that of the first configured group that they are in. */
function findRole(
  payload: JWTPayload,
  { roleClaim, groupsClaim, roles }: Mapping,
): string | undefined {
  if (roleClaim) {
    const role = payload[roleClaim];
    return typeof role === 'string' && role !== '' ? role : undefined;
  }
  const groups = [payload[groupsClaim]].flat();
  const group = Object.keys(roles).find(name => groups.includes(name));
  return group === undefined ? undefined : roles[group];
}

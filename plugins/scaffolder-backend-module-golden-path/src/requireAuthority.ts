import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import type { ServiceValues } from '@slipway/golden-path';
import {
  createForAnyGroupPermission,
  createPublicRoutePermission,
} from '@slipway/permissions';
import type { Authorities } from './Authorities';
import { readGroups } from './readGroups';

/** Who lets a creation go on after somebody has decided of it. */
const RESUMER = 'plugin:approval';

/**
 * Lets a person create for groups of their own, or for any group that there is where they may; a route without a guard
 * only where they may ask for one.
 *
 * @returns the groups that may come to own what is created
 * @throws NotAllowedError that names the field, and what to do
 * @throws InputError for a group that does not exist
 */
export async function requireAuthority(
  values: ServiceValues,
  authorities: Authorities,
  credentials: BackstageCredentials,
): Promise<string[]> {
  const { owner, guard } = values;
  if (!isPerson(credentials))
    throw new NotAllowedError('Only a signed-in person can create');
  const groups = await readGroups(authorities.userInfo, credentials);
  const may = (permission: BasicPermission) =>
    isAllowed(permission, authorities, credentials);

  if (!groups.includes(owner)) {
    if (!(await may(createForAnyGroupPermission)))
      throw new NotAllowedError(
        `owner: you are not a member of ${owner}; choose one of your own groups`,
      );
    if (!(await exists(owner, authorities)))
      throw new InputError(
        `owner: there is no ${owner} in the catalog; choose a group that is there`,
      );
  }
  if (guard === 'none' && !(await may(createPublicRoutePermission)))
    throw new NotAllowedError(
      'guard: you may not open a route to everybody; choose another guard, or ask somebody of the platform team to create this',
    );
  return [...new Set([...groups, owner])];
}

/**
 * Lets the portal itself go on with a creation of which somebody has decided. Whether both people still may is asked
 * where the approval is kept; the owner stands in the very bytes that were approved.
 *
 * @returns the groups that may come to own what is created; nothing where a person asks
 */
export function resumeAuthority(
  { owner, guard }: ServiceValues,
  { principal }: BackstageCredentials,
): string[] | undefined {
  const { type, subject } = principal as { type?: string; subject?: string };
  const isResumed =
    type === 'service' && subject === RESUMER && guard === 'none';
  return isResumed ? [owner] : undefined;
}

function isPerson({ principal }: BackstageCredentials): boolean {
  return (principal as { type?: string }).type === 'user';
}

async function isAllowed(
  permission: BasicPermission,
  { permissions }: Authorities,
  credentials: BackstageCredentials,
): Promise<boolean> {
  const [{ result }] = await permissions.authorize([{ permission }], {
    credentials,
  });
  return result === AuthorizeResult.ALLOW;
}

async function exists(
  group: string,
  { auth, catalog }: Authorities,
): Promise<boolean> {
  const credentials = await auth.getOwnServiceCredentials();
  return Boolean(await catalog.getEntityByRef(group, { credentials }));
}

import type {
  BackstageCredentials,
  BackstageServicePrincipal,
  BackstageUserPrincipal,
} from '@backstage/backend-plugin-api';
import { RELATION_MEMBER_OF } from '@backstage/catalog-model';
import { InputError, NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import type { ActionContext } from '@backstage/plugin-scaffolder-node';
import type { ServiceValues } from '@slipway/golden-path';
import {
  createForAnyGroupPermission,
  createPublicRoutePermission,
} from '@slipway/permissions';
import type { Authorities } from './Authorities';
import { readGroups } from './readGroups';

/** Who lets a creation go on after somebody has decided of it. */
const RESUMER = 'plugin:approval';
/** Who goes on with a creation after its person's sign-in is over. */
const PORTAL = 'plugin:scaffolder';

/** What a step says of itself. */
type Step = Pick<
  ActionContext<any>,
  'checkpoint' | 'getInitiatorCredentials' | 'user'
>;

/**
 * Asks whether whoever started a creation may create it. They are asked themselves while they are signed in. When
 * somebody else tries again, or the portal goes on after their sign-in is over, what they were let do before holds, and
 * else what the catalog says of them: nobody lends their own rights to another one's creation.
 *
 * @returns the groups that may come to own what is created
 * @throws NotAllowedError, InputError as {@link requireAuthority} does
 */
export async function settleAuthority(
  values: ServiceValues,
  authorities: Authorities,
  step: Step,
): Promise<string[]> {
  const credentials = await step.getInitiatorCredentials();
  const resumed = resumeAuthority(values, credentials);
  if (resumed) return resumed;
  const key = 'authority';
  const requester = step.user?.ref;
  const isForAnother =
    isService(credentials, PORTAL) ||
    (isPerson(credentials) && !isPerson(credentials, requester));
  if (requester !== undefined && isForAnother)
    return step.checkpoint({
      key,
      fn: () => requireMember(values, authorities, requester),
    });
  const groups = await requireAuthority(values, authorities, credentials);
  await step.checkpoint({ key, fn: async () => groups });
  return groups;
}

/**
 * Lets a person create for groups of their own, or for any group that there is where they may; a route without a guard
 * only where they may ask for one.
 *
 * @returns the groups that may come to own what is created
 * @throws NotAllowedError that names the field, and what to do
 * @throws InputError for a group that does not exist
 */
async function requireAuthority(
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
function resumeAuthority(
  { owner, guard }: ServiceValues,
  credentials: BackstageCredentials,
): string[] | undefined {
  const isResumed = isService(credentials, RESUMER) && guard === 'none';
  return isResumed ? [owner] : undefined;
}

function isService({ principal }: BackstageCredentials, name: string): boolean {
  const { type, subject } = principal as Partial<BackstageServicePrincipal>;
  return type === 'service' && subject === name;
}

/** @param ref - a certain one; anybody when absent */
function isPerson({ principal }: BackstageCredentials, ref?: string): boolean {
  const { type, userEntityRef } = principal as Partial<BackstageUserPrincipal>;
  return type === 'user' && (ref === undefined || userEntityRef === ref);
}

/** Lets somebody create, who cannot be asked, for a group that the catalog knows them to be a member of. */
async function requireMember(
  { owner, guard }: ServiceValues,
  { auth, catalog }: Authorities,
  requester: string,
): Promise<string[]> {
  const credentials = await auth.getOwnServiceCredentials();
  const person = await catalog.getEntityByRef(requester, { credentials });
  const isMember = person?.relations?.some(
    ({ type, targetRef }) => type === RELATION_MEMBER_OF && targetRef === owner,
  );
  if (!isMember || guard === 'none')
    throw new NotAllowedError(
      `owner: nobody but ${requester} can say whether they may create this for ${owner}; let them try again, or create it yourself`,
    );
  return [owner];
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

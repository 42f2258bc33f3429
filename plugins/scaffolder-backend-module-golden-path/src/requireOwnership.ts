import type {
  BackstageCredentials,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';

/**
 * Lets a person create only for groups of their own.
 *
 * @throws NotAllowedError that names the field and the group
 */
export async function requireOwnership(
  owner: string,
  userInfo: UserInfoService,
  credentials: BackstageCredentials,
): Promise<void> {
  const { ownershipEntityRefs } = await userInfo.getUserInfo(credentials);
  if (!ownershipEntityRefs.includes(owner))
    throw new NotAllowedError(
      `owner: you are not a member of ${owner}; choose one of your own groups`,
    );
}

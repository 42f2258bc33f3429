import type {
  BackstageCredentials,
  UserInfoService,
} from '@backstage/backend-plugin-api';

/** Reads the groups that a person belongs to, as entity references. */
export async function readGroups(
  userInfo: UserInfoService,
  credentials: BackstageCredentials,
): Promise<string[]> {
  const { ownershipEntityRefs } = await userInfo.getUserInfo(credentials);
  return ownershipEntityRefs.filter(ref => ref.startsWith('group:'));
}

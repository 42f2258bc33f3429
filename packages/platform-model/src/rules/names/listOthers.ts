import type { Application } from '../../model/Application';
import type { Claim, ClaimKind } from '../../model/Claim';
import type { World } from '../../model/World';

/**
 * Who else claims what an application has. What an open pull request claims is always somebody else's: whoever judges
 * that very pull request does not reserve it at the same time.
 */
export function listOthers(
  { folder }: Application,
  kind: Extract<ClaimKind, 'name' | 'look'>,
  key: string,
  world: World,
): Claim[] {
  return world
    .claims(kind, key)
    .filter(claim => claim.pullRequest || !claim.path.startsWith(`${folder}/`));
}

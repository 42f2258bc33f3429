import { NotAllowedError } from '@backstage/errors';
import type { RepositoryFile } from '@slipway/change-set';
import type { ServiceValues } from '@slipway/golden-path';
import { joinName } from '@slipway/platform-layout';
import type { Unproven } from './proveProposal';

/**
 * Makes the proposal of an application: its branch is the lock that only one can hold.
 *
 * @throws NotAllowedError when nobody in particular asks
 */
export function toProposal(
  { service, application }: ServiceValues,
  files: readonly RepositoryFile[],
  requester: string | undefined,
): Unproven {
  if (!requester)
    throw new NotAllowedError('Only a signed-in person can propose');
  return {
    branch: `slipway/${service}/${application}`,
    title: `Create ${joinName(service, application)}`,
    files,
    requester,
  };
}

import type { BasicPermission } from '@backstage/plugin-permission-common';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  taskCreatePermission,
  templateManagementPermission,
} from '@backstage/plugin-scaffolder-common/alpha';
import {
  approvalReadPermission,
  auditReadPermission,
} from '@slipway/permissions';

/** What the portal as a whole offers or does not, by what the signed-in person may do. */
export interface Rights {
  readonly loading: boolean;
  readonly mayCreate: boolean;
  readonly mayCurate: boolean;
  readonly mayReadApprovals: boolean;
  readonly mayReadAudit: boolean;
}

/** Asks for all of it at once; whoever asks again, or for one of them, has the answer already. */
export function useRights(): Rights {
  const create = useRight(taskCreatePermission);
  const curate = useRight(templateManagementPermission);
  const approvals = useRight(approvalReadPermission);
  const audit = useRight(auditReadPermission);
  return {
    loading:
      create.loading || curate.loading || approvals.loading || audit.loading,
    mayCreate: create.isOffered,
    mayCurate: curate.isOffered,
    mayReadApprovals: approvals.isOffered,
    mayReadAudit: audit.isOffered,
  };
}

function useRight(permission: BasicPermission) {
  const { loading, allowed, error } = usePermission({ permission });
  // What could not be asked about is offered: whoever answers asks again.
  return { loading, isOffered: allowed || Boolean(error) };
}

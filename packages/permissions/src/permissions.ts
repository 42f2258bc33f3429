import { createPermission } from '@backstage/plugin-permission-common';

/** To preview and prove a creation: what the wizard reads of the platform repository. */
export const proofReadPermission = createPermission({
  name: 'proof.read',
  attributes: { action: 'read' },
});

/** To create for a group that one does not belong to. */
export const createForAnyGroupPermission = createPermission({
  name: 'creation.for-any-group',
  attributes: { action: 'create' },
});

/** To ask for a public route, one with the guard `none`. A second person has to approve it. */
export const createPublicRoutePermission = createPermission({
  name: 'creation.public-route',
  attributes: { action: 'create' },
});

/** To see what waits for a second person, and what became of it. */
export const approvalReadPermission = createPermission({
  name: 'approval.read',
  attributes: { action: 'read' },
});

/** To be the second person who approves or declines. */
export const approvalDecidePermission = createPermission({
  name: 'approval.decide',
  attributes: { action: 'update' },
});

/** To search, export and check the audit log. */
export const auditReadPermission = createPermission({
  name: 'audit.event.read',
  attributes: { action: 'read' },
});

/**
 * What one may be allowed to do in Slipway, beside what Backstage's own plugins ask for. Who may is decided by
 * `permission-backend-module-roles`.
 *
 * @packageDocumentation
 */
export {
  approvalDecidePermission,
  approvalReadPermission,
  auditReadPermission,
  createForAnyGroupPermission,
  createPublicRoutePermission,
  proofReadPermission,
} from './permissions';

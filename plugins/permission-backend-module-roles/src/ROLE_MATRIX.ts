import {
  catalogEntityCreatePermission,
  catalogEntityDeletePermission,
  catalogEntityReadPermission,
  catalogEntityRefreshPermission,
  catalogEntityValidatePermission,
  catalogLocationAnalyzePermission,
  catalogLocationCreatePermission,
  catalogLocationDeletePermission,
  catalogLocationReadPermission,
} from '@backstage/plugin-catalog-common/alpha';
import type { Permission } from '@backstage/plugin-permission-common';
import {
  actionExecutePermission,
  taskCancelPermission,
  taskCreatePermission,
  taskReadPermission,
  templateDryRunPermission,
  templateManagementPermission,
  templateParameterReadPermission,
  templateStepReadPermission,
} from '@backstage/plugin-scaffolder-common/alpha';
import {
  approvalDecidePermission,
  approvalReadPermission,
  auditReadPermission,
  createForAnyGroupPermission,
  createPublicRoutePermission,
  proofReadPermission,
} from '@slipway/permissions';
import {
  fleetFindingReadPermission,
  fleetServiceReadPermission,
} from '@slipway/plugin-fleet-common';
import {
  ofGoldenPaths,
  ofOneself,
  ofOwnGroups,
  ofOwnTeam,
  type Condition,
} from './conditions';
import type { Role } from './Role';

/** Always, never, or where something is true of what is asked for. */
export type Cell = 'yes' | '-' | Condition;

/** Who may, by role. */
export type MatrixRow = Readonly<Record<Role, Cell>>;

// prettier-ignore
const TABLE: readonly [Permission, developer: Cell, platform: Cell, manager: Cell][] = [
  // See the fleet, and the details of a service
  [fleetServiceReadPermission,        'yes',         'yes', 'yes'],
  [catalogEntityReadPermission,       'yes',         'yes', 'yes'],
  [catalogEntityRefreshPermission,    'yes',         'yes', 'yes'],
  // Access findings, place by place
  [fleetFindingReadPermission,        ofOwnGroups,   'yes', '-'],
  // Preview, prove
  [proofReadPermission,               'yes',         'yes', '-'],
  // Create
  [taskCreatePermission,              'yes',         'yes', '-'],
  [templateParameterReadPermission,   'yes',         'yes', '-'],
  [templateStepReadPermission,        'yes',         'yes', '-'],
  [actionExecutePermission,           ofGoldenPaths, 'yes', '-'],
  [createForAnyGroupPermission,       '-',           'yes', '-'],
  // Public route
  [createPublicRoutePermission,       '-',           'yes', '-'],
  [approvalReadPermission,            '-',           'yes', '-'],
  [approvalDecidePermission,          '-',           'yes', '-'],
  // See a creation's task and log
  [taskReadPermission,                ofOwnTeam,     'yes', '-'],
  // Retry, cancel
  [taskCancelPermission,              ofOneself,     'yes', '-'],
  // Curate templates, dry-run arbitrary templates
  [templateManagementPermission,      '-',           'yes', '-'],
  [templateDryRunPermission,          '-',           'yes', '-'],
  // Audit log
  [auditReadPermission,               '-',           'yes', '-'],
  // Register or remove catalog entities
  [catalogEntityCreatePermission,     '-',           'yes', '-'],
  [catalogEntityDeletePermission,     '-',           'yes', '-'],
  [catalogEntityValidatePermission,   '-',           'yes', '-'],
  [catalogLocationReadPermission,     '-',           'yes', '-'],
  [catalogLocationCreatePermission,   '-',           'yes', '-'],
  [catalogLocationAnalyzePermission,  '-',           'yes', '-'],
  [catalogLocationDeletePermission,   '-',           'yes', '-'],
];

/**
 * Who may what, by the permission's name. One that is not here is denied to everybody, and so is everything to somebody
 * without a role.
 */
export const ROLE_MATRIX: ReadonlyMap<string, MatrixRow> = new Map(
  TABLE.map(([{ name }, developer, platform, manager]) => [
    name,
    { developer, platform, manager },
  ]),
);

/**
 * Who may what: a policy that denies by default, by the roles that groups give.
 *
 * @packageDocumentation
 */
export { permissionModuleRoles as default } from './module';
export { parseRoleSettings, type RoleSettings } from './parseRoleSettings';

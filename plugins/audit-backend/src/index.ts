/**
 * Keeps what Backstage's auditor tells, so that nobody can change it unseen, and answers who did what.
 *
 * @packageDocumentation
 */
export { auditFeatures as default } from './auditFeatures';
export { parseAuditSettings } from './settings/parseAuditSettings';

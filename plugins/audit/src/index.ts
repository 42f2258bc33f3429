/**
 * The audit log, for the platform team: who did what, and whether the log is whole.
 *
 * @packageDocumentation
 */
export { auditPlugin as default } from './plugin';

/**
 * What an entry of the audit log holds, and what its API answers.
 *
 * @packageDocumentation
 */
export {
  AUDIT_OUTCOMES,
  type AuditItem,
  type AuditKinds,
  type AuditOutcome,
  type AuditPage,
} from './AuditAnswers';
export type { AuditAnchor, AuditEntry } from './AuditEntry';
export type {
  AuditFault,
  AuditFaultKind,
  AuditVerification,
} from './AuditFault';
export {
  AUDIT_SEVERITIES,
  type AuditRecord,
  type AuditSeverity,
  type AuditStatus,
} from './AuditRecord';
export { ONCE } from './ONCE';

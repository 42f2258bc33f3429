/**
 * What waits for a second person, and what became of it.
 *
 * @packageDocumentation
 */
export { approvalPlugin as default } from './plugin';
export { approvalApiRef, type ApprovalApi } from './api/ApprovalApi';

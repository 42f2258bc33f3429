/**
 * How an action asks for a second person.
 *
 * @packageDocumentation
 */
export type { AnsweredAsk, ApprovalService } from './ApprovalService';
export { approvalServiceRef } from './approvalServiceRef';

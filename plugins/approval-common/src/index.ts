/**
 * What waits for a second person, and what became of it.
 *
 * @packageDocumentation
 */
export {
  APPROVAL_STATES,
  type Approval,
  type ApprovalAsk,
  type ApprovalDecision,
  type ApprovalState,
  type ApprovalSummary,
  type ApprovalUse,
  type PublicRoute,
} from './Approval';

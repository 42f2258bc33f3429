import { createApiRef } from '@backstage/frontend-plugin-api';
import type {
  Approval,
  ApprovalDecision,
  ApprovalSummary,
} from '@slipway/plugin-approval-common';

/** What is asked of second persons. Each throws an error with a sentence for people. */
export interface ApprovalApi {
  /** What waits, the longest first; then what was decided, the last first. */
  listAsks(): Promise<readonly ApprovalSummary[]>;
  /** @returns undefined when there is none */
  readAsk(id: string): Promise<Approval | undefined>;
  decide(id: string, decision: ApprovalDecision): Promise<void>;
}

/** @see ApprovalApi */
export const approvalApiRef = createApiRef<ApprovalApi>({
  id: 'plugin.approval.api',
});

import type {
  Approval,
  ApprovalAsk,
  ApprovalState,
  ApprovalSummary,
} from '@slipway/plugin-approval-common';

/** The table of asks. */
export const ASKS = 'approval_asks';

/** Every column but the files, which are large. */
export const SUMMARY_COLUMNS = [
  'id',
  'creation',
  'digest',
  'state',
  'requester',
  'document',
  'asked_at',
  'expires_at',
  'decided_by',
  'decided_at',
  'reason',
  'pull_request',
] as const;

/** A row of {@link ASKS}. */
export interface ApprovalRow {
  id: string;
  creation: string;
  digest: string;
  state: ApprovalState;
  requester: string;
  document: Omit<ApprovalAsk, 'creation' | 'requester' | 'files'>;
  files: string;
  asked_at: Date;
  expires_at: Date;
  decided_by: string | null;
  decided_at: Date | null;
  reason: string | null;
  pull_request: { number: number; url: string } | null;
}

/** @see ApprovalSummary */
export function toSummary(row: Omit<ApprovalRow, 'files'>): ApprovalSummary {
  const { id, creation, digest, state, requester, document, reason } = row;
  return {
    ...document,
    ...{ id, creation, digest, state, requester, reason },
    askedAt: row.asked_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    decidedBy: row.decided_by,
    decidedAt: row.decided_at?.toISOString() ?? null,
    pullRequest: row.pull_request,
  };
}

/** @see Approval */
export function toApproval(row: ApprovalRow): Approval {
  return { ...toSummary(row), files: JSON.parse(row.files) };
}

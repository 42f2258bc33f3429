import type {
  Approval,
  ApprovalDecision,
  ApprovalState,
} from '@slipway/plugin-approval-common';

/** A backend that keeps one ask. */
export function createApi(ask: Approval | undefined) {
  let kept = ask;
  const decided: ApprovalDecision[] = [];
  return {
    decided,
    refuse: undefined as string | undefined,
    async listAsks() {
      return kept ? [kept] : [];
    },
    async readAsk() {
      return kept;
    },
    async decide(_: string, decision: ApprovalDecision) {
      if (this.refuse) throw new Error(this.refuse);
      decided.push(decision);
      const state: ApprovalState =
        decision.decision === 'approve' ? 'approved' : 'declined';
      kept = {
        ...kept!,
        state,
        decidedBy: 'user:default/omar.haddad',
        decidedAt: '2026-01-02T10:00:00.000Z',
        reason: decision.reason ?? null,
      };
    },
  };
}

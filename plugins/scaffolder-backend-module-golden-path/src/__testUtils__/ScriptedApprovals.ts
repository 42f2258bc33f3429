import { digestFiles } from '@slipway/change-set';
import type {
  ApprovalAsk,
  ApprovalState,
  ApprovalUse,
} from '@slipway/plugin-approval-common';
import type {
  AnsweredAsk,
  ApprovalService,
} from '@slipway/plugin-approval-node';

/** Answers as a test says, and remembers what it was asked. The real one is tried out in packages/backend. */
export class ScriptedApprovals implements ApprovalService {
  readonly asks: ApprovalAsk[] = [];
  readonly uses: ApprovalUse[] = [];
  /** What comes back of every ask. */
  answer: Partial<AnsweredAsk> & { state: ApprovalState } = {
    state: 'waiting',
  };

  async ask(ask: ApprovalAsk): Promise<AnsweredAsk> {
    this.asks.push(ask);
    const { files, ...rest } = ask;
    return {
      ...rest,
      id: 'ask-1',
      digest: digestFiles(files),
      askedAt: '2026-01-01T00:00:00.000Z',
      expiresAt: '2026-01-08T00:00:00.000Z',
      decidedBy: null,
      decidedAt: null,
      reason: null,
      pullRequest: null,
      url: 'http://portal.example/approvals/ask-1',
      ...this.answer,
    };
  }

  async spend(use: ApprovalUse): Promise<void> {
    this.uses.push(use);
  }
}

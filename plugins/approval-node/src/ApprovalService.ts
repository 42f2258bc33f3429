import type {
  ApprovalAsk,
  ApprovalUse,
  ApprovalSummary,
} from '@slipway/plugin-approval-common';

/** What became of an ask, and where a person sees it. */
export interface AnsweredAsk extends ApprovalSummary {
  /** The page of it in the portal. */
  readonly url: string;
}

/** Second persons: asked for, and used up. */
export interface ApprovalService {
  /**
   * Asks for a second person, or finds what was asked before: repeating it changes nothing. What lapsed, or is void
   * since, is asked anew.
   *
   * @throws NotAllowedError when the requester may not ask, or may not ask any more
   */
  ask(ask: ApprovalAsk): Promise<AnsweredAsk>;
  /**
   * Uses up the approval of these bytes of a creation, where there is one: no other pull request opens by it. Repeating
   * it changes nothing.
   *
   * @throws ConflictError when another pull request has used it
   */
  spend(use: ApprovalUse): Promise<void>;
}

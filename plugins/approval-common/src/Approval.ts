import type { RepositoryFile } from '@slipway/change-set';

/**
 * What became of it. Only `waiting` can be decided, and only `approved` lets a pull request open.
 *
 * - `lapsed`: nobody decided in time, or it was not used in time
 * - `superseded`: the creation asks for other bytes by now
 * - `void`: whoever approved may not approve any more
 */
export const APPROVAL_STATES = [
  'waiting',
  'approved',
  'declined',
  'spent',
  'lapsed',
  'superseded',
  'void',
] as const;

/** @see APPROVAL_STATES */
export type ApprovalState = (typeof APPROVAL_STATES)[number];

/** A route that would be open to everybody. */
export interface PublicRoute {
  /** null where the file belongs to no gateway that is known. */
  readonly gateway: string | null;
  /** Empty: any path. */
  readonly paths: readonly string[];
  /** null: any. */
  readonly methods: readonly string[] | null;
  /** Where the files say so. */
  readonly place: { readonly path: string; readonly line: number };
}

/** What a creation asks a second person for. */
export interface ApprovalAsk {
  readonly kind: 'public-route';
  /** The id of the creation's task. */
  readonly creation: string;
  /** Entity reference of the person who creates. */
  readonly requester: string;
  readonly service: string;
  readonly application: string;
  /** Entity reference of the owning group. */
  readonly owner: string;
  /** What it does, in one line, as the requester wrote it. */
  readonly description: string;
  readonly routes: readonly PublicRoute[];
  /** The commit of the base branch that the files are proven on. */
  readonly commit: string;
  /** Everything that the pull request would commit. */
  readonly files: readonly RepositoryFile[];
}

/** An ask, and what became of it. */
export interface ApprovalSummary extends Omit<ApprovalAsk, 'files'> {
  readonly id: string;
  readonly state: ApprovalState;
  /** Names the files: an approval holds for exactly these bytes. */
  readonly digest: string;
  /** ISO 8601. */
  readonly askedAt: string;
  /** When it lapses unless it is decided, or used, before. ISO 8601. */
  readonly expiresAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  /** Why it was decided so, in the words of whoever decided; why it is void. */
  readonly reason: string | null;
  readonly pullRequest: {
    readonly number: number;
    readonly url: string;
  } | null;
}

/** An ask with everything that an approver has to see. */
export interface Approval extends ApprovalSummary {
  readonly files: readonly RepositoryFile[];
}

/** The pull request that was opened by an approval. */
export interface ApprovalUse
  extends Pick<ApprovalSummary, 'creation' | 'digest'> {
  readonly pullRequest: { readonly number: number; readonly url: string };
}

/** What somebody decides of an ask. */
export interface ApprovalDecision {
  readonly decision: 'approve' | 'decline';
  /** Of the files that were shown: nothing else is decided. */
  readonly digest: string;
  /** Required to decline. */
  readonly reason?: string;
}

import type {
  Approval,
  ApprovalAsk,
  ApprovalDecision,
  ApprovalSummary,
  ApprovalUse,
} from '@slipway/plugin-approval-common';
import type { Knex } from 'knex';
import {
  ASKS,
  SUMMARY_COLUMNS,
  toApproval,
  toSummary,
  type ApprovalRow,
} from './ApprovalRow';
import { askForApproval } from './askForApproval';
import { decideAsk } from './decideAsk';
import { lapseAsks } from './lapseAsks';
import { spendApproval } from './spendApproval';

const MOST_LISTED = 200;

/** What was asked, and what became of it, in PostgreSQL: every replica sees the same. */
export class DatabaseApprovalStore {
  constructor(
    private readonly knex: Knex,
    private readonly lapseAfterDays: number,
  ) {}

  /** @see askForApproval */
  async ask(
    ask: ApprovalAsk,
    mayApprove: (person: string) => Promise<boolean>,
  ): Promise<{ summary: ApprovalSummary; isNew: boolean }> {
    const { lapseAfterDays } = this;
    const found = await askForApproval(this.knex, ask, {
      lapseAfterDays,
      mayApprove,
    });
    return { summary: toSummary(found.row), isNew: found.isNew };
  }

  /** @see decideAsk */
  async decide(
    id: string,
    person: string,
    decision: ApprovalDecision,
  ): Promise<ApprovalSummary> {
    const { lapseAfterDays } = this;
    return toSummary(
      await decideAsk(this.knex, id, person, { ...decision, lapseAfterDays }),
    );
  }

  /** @see spendApproval */
  async spend(use: ApprovalUse): Promise<void> {
    await spendApproval(this.knex, use);
  }

  /** What waits, the longest first; then what was decided, the last first. At most 200. */
  async list(): Promise<ApprovalSummary[]> {
    await lapseAsks(this.knex);
    const rows = await this.knex<ApprovalRow>(ASKS)
      .select(...SUMMARY_COLUMNS)
      .orderByRaw(
        `state <> 'waiting', case when state = 'waiting' then asked_at end,
        coalesce(decided_at, asked_at) desc, id`,
      )
      .limit(MOST_LISTED);
    return rows.map(toSummary);
  }

  async read(id: string): Promise<Approval | undefined> {
    await lapseAsks(this.knex, { id });
    const row = await this.knex<ApprovalRow>(ASKS).where({ id }).first();
    return row && toApproval(row);
  }

  /** Decided, and the creation has not heard of it. */
  async listUnheard(): Promise<ApprovalSummary[]> {
    await lapseAsks(this.knex);
    const rows = await this.knex<ApprovalRow>(ASKS)
      .select(...SUMMARY_COLUMNS)
      .whereIn('state', ['approved', 'declined'])
      .whereNull('resumed_at')
      .orderBy('decided_at');
    return rows.map(toSummary);
  }

  async markHeard(id: string): Promise<void> {
    await this.knex(ASKS)
      .where({ id })
      .update({ resumed_at: this.knex.raw('clock_timestamp()') });
  }
}

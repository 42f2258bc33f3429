import { digestFiles } from '@slipway/change-set';
import type { ApprovalAsk } from '@slipway/plugin-approval-common';
import type { Knex } from 'knex';
import { ASKS, SUMMARY_COLUMNS, type ApprovalRow } from './ApprovalRow';
import { lapseAsks } from './lapseAsks';

/** What is said of an ask, and whether it was asked just now. */
export interface FoundAsk {
  readonly row: Omit<ApprovalRow, 'files'>;
  readonly isNew: boolean;
}

/**
 * Finds what was decided of these bytes of a creation, or asks for them. One that waits for other bytes of the same
 * creation is superseded. Replicas that ask at once find the same ask.
 *
 * @param mayApprove - whether somebody who approved still may
 */
export async function askForApproval(
  knex: Knex,
  ask: ApprovalAsk,
  options: {
    readonly lapseAfterDays: number;
    readonly mayApprove: (person: string) => Promise<boolean>;
  },
): Promise<FoundAsk> {
  const { creation, requester, files, ...document } = ask;
  const digest = digestFiles(files);
  return knex.transaction(async transaction => {
    await transaction.raw(
      'select pg_advisory_xact_lock(hashtextextended(?, 0))',
      [creation],
    );
    await lapseAsks(transaction, { creation });
    const [row] = await transaction<ApprovalRow>(ASKS)
      .select(...SUMMARY_COLUMNS)
      .where({ creation, digest })
      .whereIn('state', ['waiting', 'approved', 'declined', 'spent'])
      .orderBy('asked_at', 'desc')
      .limit(1)
      .forUpdate();
    if (row && (await holds(row, options.mayApprove)))
      return { row, isNew: false };
    if (row)
      await transaction(ASKS)
        .where({ id: row.id })
        .update({
          state: 'void',
          reason: `${row.decided_by} may not approve any more`,
        });
    await transaction(ASKS)
      .where({ creation })
      .whereIn('state', ['waiting', 'approved'])
      .update({ state: 'superseded' });
    const [made] = await transaction<ApprovalRow>(ASKS)
      .insert({
        ...{ creation, requester, digest, state: 'waiting' },
        document: transaction.raw('?::jsonb', [JSON.stringify(document)]),
        files: JSON.stringify(files),
        expires_at: transaction.raw(
          `clock_timestamp() + make_interval(days => ?)`,
          [options.lapseAfterDays],
        ),
      })
      .returning([...SUMMARY_COLUMNS]);
    return { row: made, isNew: true };
  });
}

/** An approval counts only as long as whoever gave it could give it. */
async function holds(
  { state, decided_by: person }: Pick<ApprovalRow, 'state' | 'decided_by'>,
  mayApprove: (person: string) => Promise<boolean>,
): Promise<boolean> {
  return (
    state !== 'approved' || (person !== null && (await mayApprove(person)))
  );
}

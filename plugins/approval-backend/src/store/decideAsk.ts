import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import type { ApprovalDecision } from '@slipway/plugin-approval-common';
import type { Knex } from 'knex';
import { ASKS, SUMMARY_COLUMNS, type ApprovalRow } from './ApprovalRow';

/**
 * Decides an ask. Of several at once the first decides, and the others hear of it.
 *
 * @param person - entity reference of whoever decides
 * @throws NotAllowedError for one's own ask
 * @throws ConflictError when it is decided already, has lapsed, or is for other bytes
 */
export async function decideAsk(
  knex: Knex,
  id: string,
  person: string,
  options: ApprovalDecision & { readonly lapseAfterDays: number },
): Promise<Omit<ApprovalRow, 'files'>> {
  return knex.transaction(async transaction => {
    const row = await transaction<ApprovalRow>(ASKS)
      .where({ id })
      .forUpdate()
      .first(...SUMMARY_COLUMNS);
    if (!row) throw new NotFoundError(`Nobody asked for ${id}`);
    if (isSame(row.requester, person))
      throw new NotAllowedError(
        'You asked for this yourself: somebody else has to decide.',
      );
    if (row.state !== 'waiting') throw new ConflictError(sayState(row));
    if (await isLate(transaction, id))
      throw new ConflictError(
        'This has lapsed: nobody decided in time. Its creation can be retried, which asks anew.',
      );
    if (row.digest !== options.digest)
      throw new ConflictError(
        'What you were shown is not what is asked for. Open it again, and look at the files.',
      );
    const isApproved = options.decision === 'approve';
    const [decided] = await transaction<ApprovalRow>(ASKS)
      .where({ id })
      .update({
        state: isApproved ? 'approved' : 'declined',
        decided_by: person,
        decided_at: transaction.raw('clock_timestamp()'),
        reason: options.reason || null,
        ...(isApproved && {
          expires_at: transaction.raw(
            'clock_timestamp() + make_interval(days => ?)',
            [options.lapseAfterDays],
          ),
        }),
      })
      .returning([...SUMMARY_COLUMNS]);
    return decided;
  });
}

/** By the database's clock, which all replicas share. */
async function isLate(transaction: Knex, id: string): Promise<boolean> {
  const late = await transaction(ASKS)
    .where({ id })
    .whereRaw('expires_at <= clock_timestamp()')
    .first('id');
  return late !== undefined;
}

/** The case of its letters makes nobody another person. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function sayState({
  state,
  decided_by: person,
}: Pick<ApprovalRow, 'state' | 'decided_by'>): string {
  if (state === 'declined') return `${person} has declined this already.`;
  if (state === 'lapsed')
    return 'This has lapsed: nobody decided, or used it, in time.';
  if (state === 'superseded')
    return 'This is not asked for any more: the creation asks for other files by now.';
  if (state === 'void') return 'This is not asked for any more.';
  return `${person} has approved this already.`;
}

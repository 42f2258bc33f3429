import type { Knex } from 'knex';
import { ASKS } from './ApprovalRow';

/** Ends what nobody decided, or used, in time. */
export async function lapseAsks(
  knex: Knex,
  which: { readonly creation?: string; readonly id?: string } = {},
): Promise<void> {
  await knex(ASKS)
    .where(which)
    .whereIn('state', ['waiting', 'approved'])
    .whereRaw('expires_at <= clock_timestamp()')
    .update({ state: 'lapsed' });
}

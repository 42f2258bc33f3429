import { ConflictError } from '@backstage/errors';
import type { Knex } from 'knex';
import { ASKS, type ApprovalRow } from './ApprovalRow';

/**
 * Uses an approval up by the pull request that it let open.
 *
 * @throws ConflictError when it is not there to be used, or was used by another one
 */
export async function spendApproval(
  knex: Knex,
  id: string,
  pullRequest: { readonly number: number; readonly url: string },
): Promise<void> {
  const spent = await knex(ASKS)
    .where({ id })
    // Whether it had lapsed was asked before the pull request opened; what opened is written down.
    .whereIn('state', ['approved', 'lapsed'])
    .whereNotNull('decided_by')
    .update({
      state: 'spent',
      pull_request: knex.raw('?::jsonb', [JSON.stringify(pullRequest)]),
    });
  if (spent > 0) return;
  const [row] = await knex<ApprovalRow>(ASKS)
    .select('state', 'pull_request')
    .where({ id });
  if (row?.pull_request?.number !== pullRequest.number)
    throw new ConflictError(`The approval ${id} is not there to be used`);
}

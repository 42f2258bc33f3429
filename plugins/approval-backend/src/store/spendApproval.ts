import { ConflictError } from '@backstage/errors';
import type { ApprovalUse } from '@slipway/plugin-approval-common';
import type { Knex } from 'knex';
import { ASKS, type ApprovalRow } from './ApprovalRow';

/**
 * Uses up what was approved of these bytes of a creation, by the pull request that it let open.
 *
 * @throws ConflictError when another one has used it
 */
export async function spendApproval(
  knex: Knex,
  { creation, digest, pullRequest }: ApprovalUse,
): Promise<void> {
  const spent = await knex(ASKS)
    .where({ creation, digest })
    // Whether it had lapsed was asked before the pull request opened; what opened is written down.
    .whereIn('state', ['approved', 'lapsed'])
    .whereNotNull('decided_by')
    .update({
      state: 'spent',
      pull_request: knex.raw('?::jsonb', [JSON.stringify(pullRequest)]),
    });
  if (spent > 0) return;
  const row = await knex<ApprovalRow>(ASKS)
    .where({ creation, digest, state: 'spent' })
    .first('id', 'pull_request');
  if (row && row.pull_request?.number !== pullRequest.number)
    throw new ConflictError(
      `The approval ${row.id} was used by pull request #${row.pull_request?.number}`,
    );
}

import type { Knex } from 'knex';

/** That a pull request was merged, or closed without. */
export interface EndedRow {
  readonly id: string;
  readonly service: string;
  readonly application: string;
  readonly type: 'pull-request-merged' | 'pull-request-closed';
  readonly at: Date;
  readonly data: {
    readonly url?: string | null;
    readonly revision?: string | null;
    readonly by?: string | null;
  };
}

/**
 * Lists the ends of pull requests, oldest first.
 *
 * @param options.after - the id of an event: only later ones; writers take turns, so no earlier one comes later
 * @param options.since - none that happened before
 */
export function listEndedRows(
  knex: Knex,
  {
    after,
    since,
    limit,
  }: { readonly after: string; readonly since: Date; readonly limit: number },
): Promise<EndedRow[]> {
  return knex('fleet_events')
    .select('id', 'service', 'application', 'type', 'at', 'data')
    .whereIn('type', ['pull-request-merged', 'pull-request-closed'])
    .where('id', '>', after)
    .where('at', '>', since)
    .orderBy('id')
    .limit(limit);
}

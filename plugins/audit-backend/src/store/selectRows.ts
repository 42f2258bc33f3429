import type { AuditOutcome } from '@slipway/plugin-audit-common';
import type { Knex } from 'knex';
import type { AuditSelection } from './AuditSelection';

/** As the table has it, with how what was begun ended. */
export interface AuditRow {
  readonly seq: string;
  readonly previous: string;
  readonly hash: string;
  readonly signature: string;
  readonly record: object;
  readonly is_unfinished: boolean;
}

/** What was begun, and of which nothing else is known. */
const IS_UNFINISHED = `(events.status = 'initiated' and not exists (
  select from audit_events as ends where ends.operation = events.operation and ends.status <> 'initiated'
))`;

const SAME = ['plugin', 'event', 'service', 'application'] as const;

/** Asks for the rows of a selection, in no order. */
export function selectRows(
  knex: Knex,
  selection: AuditSelection,
): Knex.QueryBuilder<any, AuditRow[]> {
  const { actor, outcome, severity, q, from, to } = selection;
  const query = knex('audit_events as events').select(
    ...['seq', 'previous', 'hash', 'signature', 'record'],
    knex.raw(`${IS_UNFINISHED} as is_unfinished`),
  );
  for (const column of SAME) {
    const value = selection[column];
    if (value !== undefined) query.where(`events.${column}`, value);
  }
  if (actor !== undefined)
    query.where(who => {
      // user:default/ana must not find user:default/anastasia; ana does.
      const isWhole = /[:/]/.test(actor);
      for (const column of ['events.actor', 'events.on_behalf_of'])
        if (isWhole) who.orWhere(column, actor);
        else who.orWhereILike(column, `%${escapeLike(actor)}%`);
    });
  if (outcome) query.where(either => whereOutcome(either, outcome));
  if (severity) query.whereIn('events.severity', [...severity]);
  if (q !== undefined)
    query.whereRaw('events.record::text ilike ?', [
      // As the record is written: what JSON escapes, is escaped.
      `%${escapeLike(JSON.stringify(q).slice(1, -1))}%`,
    ]);
  if (from !== undefined) query.where('events.at', '>=', from);
  if (to !== undefined) query.where('events.at', '<', to);
  return query;
}

function whereOutcome(
  query: Knex.QueryBuilder,
  outcomes: readonly AuditOutcome[],
): void {
  query.whereIn(
    'events.status',
    outcomes.filter(outcome => outcome !== 'unfinished'),
  );
  if (outcomes.includes('unfinished')) query.orWhereRaw(IS_UNFINISHED);
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

import type { LoggerService } from '@backstage/backend-plugin-api';
import { BEGINNING, chainRecords } from '@slipway/audit-log';
import type {
  AuditAnchor,
  AuditEntry,
  AuditItem,
  AuditKinds,
  AuditPage,
  AuditRecord,
  AuditStatus,
} from '@slipway/plugin-audit-common';
import type { Knex } from 'knex';
import type { AuditSelection } from './AuditSelection';
import type { AuditStore } from './AuditStore';
import { selectRows, type AuditRow } from './selectRows';

/** Any number that no other plugin takes: who holds it appends. */
const LOCK = 7_236_150_419;
/** Some 2 MB. */
const ROWS_AT_ONCE = 1_000;

/** The log as a table of PostgreSQL that many replicas append to, one after the other. */
export class DatabaseAuditStore implements AuditStore {
  private seen: AuditAnchor = BEGINNING;

  constructor(
    private readonly knex: Knex,
    private readonly options: {
      /** Signs what is appended. */
      readonly key: string;
      readonly logger: LoggerService;
    },
  ) {}

  async append(records: readonly AuditRecord[]): Promise<AuditAnchor> {
    const head = await this.knex.transaction(async transaction => {
      // A replica that is frozen with the lock in its hand must not keep the others from appending.
      await transaction.raw(
        `set local idle_in_transaction_session_timeout = '10s'`,
      );
      await transaction.raw(`set local statement_timeout = '30s'`);
      await transaction.raw('select pg_advisory_xact_lock(?)', [LOCK]);
      await this.lookForSeen(transaction);
      const last = await readLast(transaction);
      const fresh = await dropKnown(transaction, records);
      if (fresh.length === 0) return last;
      const entries = chainRecords(last, fresh, this.options.key);
      await transaction('audit_events').insert(
        entries.map(({ sequence, previous, hash, signature, record }) => ({
          ...{ seq: sequence, previous, hash, signature },
          record: JSON.stringify(record),
        })),
      );
      const { sequence, hash } = entries.at(-1)!;
      return { sequence, hash };
    });
    this.seen = head;
    return head;
  }

  readHead(): Promise<AuditAnchor> {
    return readLast(this.knex);
  }

  async search(
    selection: AuditSelection,
    { before, limit }: { readonly before?: number; readonly limit: number },
  ): Promise<AuditPage> {
    const query = selectRows(this.knex, selection)
      .orderBy('seq', 'desc')
      .limit(limit + 1);
    if (before !== undefined) query.where('seq', '<', before);
    const rows = await query;
    const items = rows.slice(0, limit).map(toItem);
    return {
      items,
      next: rows.length > limit ? String(items.at(-1)!.sequence) : null,
    };
  }

  async *read(
    selection: AuditSelection,
    upTo: number,
  ): AsyncGenerator<readonly AuditItem[]> {
    for (let after = 0; ; ) {
      const rows = await selectRows(this.knex, selection)
        .where('seq', '>', after)
        .where('seq', '<=', upTo)
        .orderBy('seq')
        .limit(ROWS_AT_ONCE);
      if (rows.length > 0) yield rows.map(toItem);
      if (rows.length < ROWS_AT_ONCE) return;
      after = Number(rows.at(-1)!.seq);
    }
  }

  async *readChain(): AsyncGenerator<readonly AuditEntry[]> {
    // Whoever can write to the table can give any number: those below the first are there to be found.
    for (let after: string | null = null; ; ) {
      const query = this.knex('audit_events')
        .select('seq', 'previous', 'hash', 'signature', 'record')
        .orderBy('seq')
        .limit(ROWS_AT_ONCE);
      if (after !== null) query.where('seq', '>', after);
      const rows: AuditRow[] = await query;
      if (rows.length > 0) yield rows.map(toEntry);
      if (rows.length < ROWS_AT_ONCE) return;
      after = rows.at(-1)!.seq;
    }
  }

  async listKinds(): Promise<AuditKinds> {
    const items: AuditKinds['items'] = await this.knex('audit_events')
      .select('plugin', 'event', this.knex.raw('count(*)::int as count'))
      .groupBy('plugin', 'event')
      .orderBy([{ column: 'count', order: 'desc' }, 'plugin', 'event']);
    return { items };
  }

  /** What was there never goes: of this replica's last entry it can tell. */
  private async lookForSeen(knex: Knex): Promise<void> {
    const { sequence, hash } = this.seen;
    if (sequence === 0) return;
    const row = await knex('audit_events')
      .where({ seq: sequence, hash })
      .first('seq');
    if (!row)
      this.options.logger.error(
        `Entry ${sequence} (${hash}) of the audit log is gone: its end was cut off, it was written anew, or an older copy of the database was restored`,
      );
  }
}

async function readLast(knex: Knex): Promise<AuditAnchor> {
  const row = await knex('audit_events')
    .select('seq', 'hash')
    .orderBy('seq', 'desc')
    .first();
  return row ? { sequence: Number(row.seq), hash: row.hash } : BEGINNING;
}

/** A try whose answer was lost has perhaps written them. */
async function dropKnown(
  knex: Knex,
  records: readonly AuditRecord[],
): Promise<AuditRecord[]> {
  const byKey = new Map<string, AuditRecord>();
  for (const record of records)
    if (!byKey.has(record.key)) byKey.set(record.key, record);
  const known: string[] = await knex('audit_events')
    .whereIn('key', [...byKey.keys()])
    .pluck('key');
  for (const key of known) byKey.delete(key);
  return [...byKey.values()];
}

function toEntry(row: Omit<AuditRow, 'is_unfinished'>): AuditEntry {
  const { previous, hash, signature } = row;
  const record = row.record as AuditRecord;
  return { sequence: Number(row.seq), previous, hash, signature, record };
}

function toItem(row: AuditRow): AuditItem {
  const entry = toEntry(row);
  const status: AuditStatus = entry.record.status;
  return { ...entry, outcome: row.is_unfinished ? 'unfinished' : status };
}

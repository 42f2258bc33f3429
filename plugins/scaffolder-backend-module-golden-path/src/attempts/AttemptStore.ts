import type { TaskCompletionState } from '@backstage/plugin-scaffolder-node';
import type { JsonObject } from '@backstage/types';
import type { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import { transact } from './transact';
import { EVENTS, TASKS } from './TaskRow';

export const ATTEMPTS = 'slipway_attempts';
export const WORKSPACES = 'slipway_workspaces';

/** Holds the attempt's row until the end of the statement, so that nobody takes the task up meanwhile. */
const MINE = `mine as (
  select task_id from ${ATTEMPTS} where task_id = :taskId and attempt = :attempt for share
)`;

/** One go at a task. */
export interface AttemptKey {
  readonly taskId: string;
  /** The fence: only the last one that was given out may write. */
  readonly attempt: string;
}

/** What a heartbeat finds out. */
export interface Beat {
  readonly isCurrent: boolean;
  readonly isCancelled: boolean;
}

/**
 * The fences in PostgreSQL. Every write of an attempt is one statement, or one transaction, that writes nothing when
 * somebody else has taken the task up since.
 */
export class AttemptStore {
  constructor(private readonly knex: Knex) {}

  /** True while nobody else has taken the task up. */
  async isCurrent({ taskId, attempt }: AttemptKey): Promise<boolean> {
    const rows = await this.knex(ATTEMPTS).where({ task_id: taskId, attempt });
    return rows.length > 0;
  }

  /** Says that the attempt is alive. What others gave up meanwhile, and nobody took up, it keeps. */
  async beat(key: AttemptKey): Promise<Beat> {
    const { rows } = await this.knex.raw(
      `with ${MINE}, touched as (
         update ${TASKS} set status = 'processing', last_heartbeat_at = now()
         where id in (select task_id from mine) and status in ('open', 'processing')
         returning id
       )
       select exists (select from touched) as "isCurrent", exists (
         select from ${EVENTS} where task_id = :taskId and event_type = 'cancelled'
       ) as "isCancelled"`,
      { ...key },
    );
    return rows[0];
  }

  /** @returns whether it was written */
  async saveState(key: AttemptKey, state: JsonObject): Promise<boolean> {
    const { rowCount } = await this.knex.raw(
      `with ${MINE} update ${TASKS} set state = :state where id in (select task_id from mine)`,
      { ...key, state: JSON.stringify({ state }) },
    );
    return rowCount > 0;
  }

  async emitLog(key: AttemptKey, body: JsonObject): Promise<void> {
    await this.knex.raw(
      `insert into ${EVENTS} (task_id, event_type, body)
       select task_id, 'log', :body from ${ATTEMPTS} where task_id = :taskId and attempt = :attempt`,
      { ...key, body: JSON.stringify(body) },
    );
  }

  async saveWorkspace(key: AttemptKey, contents: Buffer): Promise<void> {
    await this.knex.raw(
      `with ${MINE} insert into ${WORKSPACES} (task_id, contents)
       select task_id, :contents from mine
       on conflict (task_id) do update set contents = excluded.contents`,
      { ...key, contents },
    );
  }

  async readWorkspace(taskId: string): Promise<Buffer | undefined> {
    const [row] = await this.knex(WORKSPACES).where({ task_id: taskId });
    return row?.contents;
  }

  /**
   * Ends a task.
   *
   * @returns false when it is somebody else's by now, or over already: then nothing was written
   */
  async complete(
    key: AttemptKey,
    status: TaskCompletionState,
    body: JsonObject,
  ): Promise<boolean> {
    return this.write(key, async transaction => {
      await transaction(TASKS)
        .where({ id: key.taskId })
        .update({ status, secrets: null });
      await transaction(EVENTS).insert({
        task_id: key.taskId,
        event_type: 'completion',
        body: JSON.stringify(body),
      });
      if (status === 'completed')
        await transaction(WORKSPACES).where({ task_id: key.taskId }).delete();
    });
  }

  /**
   * Gives a task back, to be taken up by anybody after a while.
   *
   * @returns false when it is somebody else's by now
   */
  async handBack(
    key: AttemptKey,
    { seconds, message }: { seconds: number; message: string },
  ): Promise<boolean> {
    return this.write(key, async transaction => {
      await transaction(TASKS)
        .where({ id: key.taskId })
        .update({ status: 'open', last_heartbeat_at: transaction.fn.now() });
      await transaction(ATTEMPTS)
        .where({ task_id: key.taskId })
        .update({
          attempt: randomUUID(),
          failures: transaction.raw('failures + 1'),
          due_at: transaction.raw('now() + make_interval(secs => ?)', [
            seconds,
          ]),
        });
      await transaction(EVENTS).insert({
        task_id: key.taskId,
        event_type: 'log',
        body: JSON.stringify({ message }),
      });
    });
  }

  /** How often in a row the task was given back. */
  async countFailures({ taskId }: AttemptKey): Promise<number> {
    const [row] = await this.knex(ATTEMPTS).where({ task_id: taskId });
    return row?.failures ?? 0;
  }

  private async write(
    { taskId, attempt }: AttemptKey,
    write: (transaction: Knex.Transaction) => Promise<void>,
  ): Promise<boolean> {
    return transact(this.knex, async transaction => {
      const [mine] = await transaction(ATTEMPTS)
        .where({ task_id: taskId, attempt })
        .select('task_id')
        .forUpdate();
      if (!mine) return false;
      const [task] = await transaction(TASKS)
        .where({ id: taskId })
        .whereIn('status', ['open', 'processing'])
        .select('id')
        .forUpdate();
      if (!task) return false;
      await write(transaction);
      return true;
    });
  }
}

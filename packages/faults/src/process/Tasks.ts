import { Client } from 'pg';
import { waitFor } from './waitFor';

/** A task as PostgreSQL has it; only to wait for it. What became of it the sandbox says. */
export interface TaskState {
  readonly id: string;
  readonly status: string;
  /** Who works on it: another name for each attempt. */
  readonly attempt: string | null;
  /** What it says in the end, where it has ended. */
  readonly completion?: {
    readonly output?: { readonly pullRequestNumber?: number };
    readonly error?: { readonly message?: string };
  };
}

const OVER = ['completed', 'failed', 'cancelled'];

/** Looks at the scaffolder's tasks, past every gate. */
export class Tasks {
  constructor(private readonly databaseUrl: string) {}

  /** @returns those that there are */
  async read(ids: readonly string[]): Promise<TaskState[]> {
    return waitFor('the tasks', () =>
      this.query<any, TaskState[]>(
        `select id, status, attempt, (
           select body from scaffolder.task_events
           where task_id = tasks.id and event_type = 'completion' order by id desc limit 1
         ) as completion
         from scaffolder.tasks left join scaffolder.slipway_attempts on task_id = id
         where id = any($1)`,
        [ids],
        rows =>
          rows.map(row => ({
            ...row,
            completion: row.completion ? JSON.parse(row.completion) : undefined,
          })),
      ),
    );
  }

  /** Every task for a service, also one of which nobody was told the id. */
  async find(service: string): Promise<string[]> {
    return waitFor('the tasks', () =>
      this.query<{ id: string }, string[]>(
        'select id from scaffolder.tasks where spec like $1',
        [`%"${service}"%`],
        rows => rows.map(({ id }) => id),
      ),
    );
  }

  /** GitHub's limits are far away: a minute and an hour have passed. What they do, `npm run bench -- load` measures. */
  async forgetPace(): Promise<void> {
    await this.query(
      'delete from scaffolder.slipway_forge_slots',
      [],
      () => {},
    );
  }

  /** What the log of a task says, a line each. */
  async readLog(id: string): Promise<string[]> {
    return waitFor('the log', () =>
      this.query<{ body: string }, string[]>(
        'select body from scaffolder.task_events where task_id = $1 order by id',
        [id],
        rows => rows.map(({ body }) => String(JSON.parse(body).message ?? '')),
      ),
    );
  }

  /** Waits until each of them is over, as far as the database knows it. */
  async untilOver(ids: readonly string[]): Promise<TaskState[]> {
    return waitFor('the end of the creations', async () => {
      const tasks = await this.read(ids);
      return tasks.every(({ status }) => OVER.includes(status)) && tasks;
    });
  }

  /**
   * Waits until somebody else works on each of them, or nobody needs to any more.
   *
   * @param before - as they were
   */
  async untilResumed(before: readonly TaskState[]): Promise<void> {
    await waitFor('another replica to go on', async () => {
      const now = await this.read(before.map(({ id }) => id));
      return before.every(({ id, attempt }) => {
        const task = now.find(each => each.id === id);
        return (
          !task ||
          OVER.includes(task.status) ||
          (task.status === 'processing' && task.attempt !== attempt)
        );
      });
    });
  }

  private async query<Row, T>(
    text: string,
    values: unknown[],
    read: (rows: Row[]) => T,
  ): Promise<T> {
    const client = new Client(this.databaseUrl);
    client.on('error', () => {});
    await client.connect();
    try {
      return read((await client.query(text, values)).rows);
    } finally {
      await client.end().catch(() => {});
    }
  }
}

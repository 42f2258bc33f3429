import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { ConflictError, NotFoundError } from '@backstage/errors';
import type {
  TaskBroker,
  TaskContext,
} from '@backstage/plugin-scaffolder-node';
import type { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import { Attempt } from './Attempt';
import { AttemptStore } from './AttemptStore';
import { isDatabaseAway, keepTrying } from './keepTrying';
import { listTasks } from './listTasks';
import { readEvents } from './readEvents';
import {
  EVENTS,
  readSecrets,
  readState,
  isTaskId,
  requireTaskId,
  TASKS,
  toTask,
  type TaskRow,
} from './TaskRow';
import { transact } from './transact';
import { WakeUp } from './WakeUp';
import { watchEvents } from './watchEvents';

/** How long a replica looks away from what the others left open. */
const LOOK_MS = 1_000;

/** Who was frozen at the very end has woken by then, or never does. */
const REST_MINUTES = 30;

/**
 * Hands the scaffolder's tasks to its workers, in place of its own broker: any number of replicas, each task in the
 * hands of one attempt, which loses every right when another one begins. docs/adr/0019 says why.
 */
export class AttemptBroker implements TaskBroker {
  private readonly running = new Map<string, Attempt>();
  private readonly store: AttemptStore;
  private readonly wakeUp = new WakeUp();

  /**
   * @param options.staleSeconds - without a heartbeat for so long a task is taken up by somebody else
   * @param options.beatMs - from one heartbeat to the next; a second unless told
   */
  constructor(
    private readonly knex: Knex,
    private readonly options: {
      readonly auth: AuthService;
      readonly logger: LoggerService;
      readonly staleSeconds: number;
      readonly beatMs?: number;
    },
  ) {
    this.store = new AttemptStore(knex);
  }

  /** The attempt of this replica at a task; `undefined` for a dry run. */
  find(taskId: string): Pick<Attempt, 'isCurrent' | 'isResumed'> | undefined {
    return this.running.get(taskId);
  }

  async claim({ signal }: { signal?: AbortSignal } = {}): Promise<TaskContext> {
    for (;;) {
      signal?.throwIfAborted();
      try {
        await this.recoverTasks();
        const claimed = await this.store.claim([...this.running.keys()]);
        if (claimed) {
          const { taskId } = claimed;
          const attempt = new Attempt(claimed, this.store, {
            ...this.options,
            onEnd: () => {
              this.running.delete(taskId);
              this.wakeUp.wake();
            },
          });
          this.running.set(taskId, attempt);
          return attempt;
        }
      } catch (error) {
        // The worker would look away for up to a minute.
        if (!isDatabaseAway(error)) throw error;
        this.options.logger.warn(`The tasks cannot be read now: ${error}`);
      }
      await this.wakeUp.wait(LOOK_MS, signal);
    }
  }

  /** Opens tasks whose replica has fallen silent. Those of this one are alive, however late their heartbeats are. */
  async recoverTasks(): Promise<void> {
    await this.knex.raw(
      `with silent as (
         update ${TASKS} set status = 'open', last_heartbeat_at = now()
         where id in (
           select id from ${TASKS}
           where status = 'processing'
             and last_heartbeat_at <= now() - make_interval(secs => ?)
             and not id = any(?::uuid[])
           for update skip locked
         )
         returning id
       )
       insert into ${EVENTS} (task_id, event_type, body)
       select id, 'recovered', ? from silent`,
      [
        this.options.staleSeconds,
        [...this.running.keys()],
        JSON.stringify({ recoverStrategy: 'none' }),
      ],
    );
  }

  async dispatch({
    spec,
    secrets,
    createdBy,
  }: Parameters<TaskBroker['dispatch']>[0]): Promise<{ taskId: string }> {
    const id = randomUUID();
    const row = {
      id,
      spec: JSON.stringify(spec),
      secrets: secrets && JSON.stringify(secrets),
      created_by: createdBy ?? null,
      status: 'open',
    };
    // The same id however often it is tried: whoever gets an answer has exactly one task.
    await keepTrying(() =>
      this.knex(TASKS).insert(row).onConflict('id').ignore(),
    );
    this.wakeUp.wake();
    return { taskId: id };
  }

  async get(taskId: string) {
    requireTaskId(taskId);
    const row: TaskRow | undefined = await keepTrying(() =>
      this.knex(TASKS).where({ id: taskId }).first(),
    );
    if (!row) throw new NotFoundError(`No task with id '${taskId}' found`);
    return { ...toTask(row), secrets: readSecrets(row), state: readState(row) };
  }

  /** True when a task is known, and over for so long that nobody works on it any more unless a person asks for it. */
  async hasRested(taskId: string): Promise<boolean> {
    if (!isTaskId(taskId)) return false;
    const rested = await this.knex(TASKS)
      .where({ id: taskId })
      .whereIn('status', ['completed', 'failed', 'cancelled'])
      .whereNotExists(
        this.knex(EVENTS)
          .where({ task_id: taskId })
          .whereRaw('created_at > now() - make_interval(mins => ?)', [
            REST_MINUTES,
          ]),
      )
      .first('id');
    return Boolean(rested);
  }

  async list(options: Parameters<TaskBroker['list']>[0]) {
    return keepTrying(() => listTasks(this.knex, options));
  }

  event$({ taskId, after }: Parameters<TaskBroker['event$']>[0]) {
    requireTaskId(taskId);
    return watchEvents(last => readEvents(this.knex, taskId, last), after);
  }

  /** Whoever works on it hears of it with the next heartbeat. */
  async cancel(taskId: string): Promise<void> {
    const events = await readEvents(this.knex, taskId);
    const stepId = events.filter(({ body }) => body.stepId).at(-1)?.body.stepId;
    await transact(this.knex, async transaction => {
      await transaction(TASKS).where({ id: taskId }).update({ secrets: null });
      await transaction(EVENTS).insert({
        task_id: taskId,
        event_type: 'cancelled',
        body: JSON.stringify({
          message: stepId
            ? `Step ${stepId} has been cancelled.`
            : 'Cancelled before the first step.',
          ...(stepId && { stepId }),
          status: 'cancelled',
        }),
      });
    });
  }

  async retry({ taskId, secrets }: Parameters<TaskBroker['retry']>[0]) {
    await transact(this.knex, async transaction => {
      const count = await transaction(TASKS)
        .where({ id: taskId })
        .whereIn('status', ['cancelled', 'completed', 'failed', 'skipped'])
        .update({
          ...(secrets && { secrets: JSON.stringify(secrets) }),
          status: 'open',
          last_heartbeat_at: transaction.fn.now(),
        });
      if (count !== 1)
        throw new ConflictError(
          `Task with taskId ${taskId} cannot be retried: it is not over`,
        );
      await this.store.beginAnew(transaction, taskId);
      await transaction(EVENTS)
        .where({ task_id: taskId })
        .whereIn('event_type', ['cancelled', 'completion'])
        .delete();
      await transaction(EVENTS).insert({
        task_id: taskId,
        event_type: 'recovered',
        body: JSON.stringify({ recoverStrategy: 'none' }),
      });
    });
    this.wakeUp.wake();
  }

  /** A task without a heartbeat is taken up again within seconds; none is left to be swept up. */
  async vacuumTasks(): Promise<void> {
    await this.recoverTasks();
  }
}

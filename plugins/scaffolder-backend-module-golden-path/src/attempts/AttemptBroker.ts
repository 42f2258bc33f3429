import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type {
  TaskBroker,
  TaskContext,
} from '@backstage/plugin-scaffolder-node';
import type { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import { Attempt } from './Attempt';
import { AttemptStore } from './AttemptStore';
import { cancelTask } from './cancelTask';
import { claimTask } from './claimTask';
import { hasRested } from './hasRested';
import { isDatabaseAway, keepTrying } from './keepTrying';
import { listTasks } from './listTasks';
import { readEvents } from './readEvents';
import { recoverTasks } from './recoverTasks';
import { retryTask } from './retryTask';
import {
  isTaskId,
  readSecrets,
  readState,
  requireTaskId,
  TASKS,
  toTask,
  type TaskRow,
} from './TaskRow';
import { WakeUp } from './WakeUp';
import { watchEvents } from './watchEvents';

/** How long a replica looks away from what the others left open. */
const LOOK_MS = 1_000;

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
  find(
    taskId: string,
  ): Pick<Attempt, 'askedAt' | 'isCurrent' | 'isResumed'> | undefined {
    return this.running.get(taskId);
  }

  async claim({ signal }: { signal?: AbortSignal } = {}): Promise<TaskContext> {
    for (;;) {
      signal?.throwIfAborted();
      try {
        await this.recoverTasks();
        const claimed = await claimTask(this.knex, [...this.running.keys()]);
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

  /** Those of this replica are alive, however late their heartbeats are. */
  async recoverTasks(): Promise<void> {
    const { staleSeconds } = this.options;
    await recoverTasks(this.knex, staleSeconds, [...this.running.keys()]);
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

  /** True when a task is known, and nobody works on it any more unless a person asks for it. */
  async hasRested(taskId: string): Promise<boolean> {
    return isTaskId(taskId) && hasRested(this.knex, taskId);
  }

  async list(options: Parameters<TaskBroker['list']>[0]) {
    return keepTrying(() => listTasks(this.knex, options));
  }

  event$({ taskId, after }: Parameters<TaskBroker['event$']>[0]) {
    requireTaskId(taskId);
    return watchEvents(last => readEvents(this.knex, taskId, last), after);
  }

  async cancel(taskId: string): Promise<void> {
    await cancelTask(this.knex, taskId);
  }

  async retry({ taskId, secrets }: Parameters<TaskBroker['retry']>[0]) {
    await retryTask(this.knex, taskId, secrets);
    this.wakeUp.wake();
  }

  /** A task without a heartbeat is taken up again within seconds; none is left to be swept up. */
  async vacuumTasks(): Promise<void> {
    await this.recoverTasks();
  }
}

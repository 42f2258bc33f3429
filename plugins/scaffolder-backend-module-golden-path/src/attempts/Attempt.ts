import type {
  AuthService,
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type {
  TaskCompletionState,
  TaskContext,
} from '@backstage/plugin-scaffolder-node';
import {
  restoreWorkspace,
  serializeWorkspace,
  type UpdateTaskCheckpointOptions,
} from '@backstage/plugin-scaffolder-node/alpha';
import type { JsonObject, JsonValue } from '@backstage/types';
import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import type { AttemptStore, ClaimedRow } from './AttemptStore';
import { isPassingFailure } from './isPassingFailure';
import { keepTrying } from './keepTrying';
import { readSecrets, readState } from './TaskRow';

const BEAT_MS = 1_000;

/** A worker begins at once. One that fell over before leaves the task to others. */
const START_MS = 15_000;

/** How often in a row a creation begins again by itself after a failure that is no verdict, and after how long. */
const MOST_PASSING_FAILURES = 5;
const PAUSE_SECONDS = 5;

/**
 * One go at a task by one replica. It may be slow, frozen or cut off, and somebody else may take the task up meanwhile:
 * from then on nothing that it does is written, and it ends without a word.
 */
export class Attempt implements TaskContext {
  private readonly cancelling = new AbortController();
  private isOver = false;
  private isSuperseded = false;
  private beating?: NodeJS.Timeout;
  private readonly starting: NodeJS.Timeout;
  private logs: Promise<void> = Promise.resolve();
  private workspaceDigest?: string;
  private readonly state: {
    checkpoints?: Record<string, JsonObject>;
    steps?: Record<string, JsonObject>;
  };
  readonly spec: TaskContext['spec'];
  readonly secrets: TaskContext['secrets'];

  /** @param onEnd - told once nobody works on the task here any more */
  constructor(
    private readonly claimed: ClaimedRow,
    private readonly store: AttemptStore,
    private readonly options: {
      readonly auth: AuthService;
      readonly logger: LoggerService;
      readonly onEnd: () => void;
      readonly beatMs?: number;
    },
  ) {
    this.spec = JSON.parse(claimed.task.spec);
    this.secrets = readSecrets(claimed.task);
    this.state = readState(claimed.task);
    if (claimed.isCancelled) this.cancelling.abort();
    this.scheduleBeat();
    this.starting = setTimeout(() => this.end(), START_MS);
  }

  get taskId(): string {
    return this.claimed.taskId;
  }

  /** Somebody has worked on the task before, and may have left something on its way. */
  get isResumed(): boolean {
    return this.claimed.number > 1;
  }

  get createdBy(): string | undefined {
    return this.claimed.task.created_by ?? undefined;
  }

  get cancelSignal(): AbortSignal {
    return this.cancelling.signal;
  }

  get done(): boolean {
    return this.isOver;
  }

  /** The first thing that its worker asks. */
  async getWorkspaceName(): Promise<string> {
    clearTimeout(this.starting);
    return this.taskId;
  }

  /** Asked right before something is written that others see: nobody has taken the task up, and nobody has cancelled it. */
  async isCurrent(): Promise<boolean> {
    if (this.isSuperseded || this.cancelSignal.aborted) return false;
    return keepTrying(() => this.store.isCurrent(this.claimed));
  }

  async getInitiatorCredentials(): Promise<BackstageCredentials> {
    const credentials = this.secrets?.__initiatorCredentials;
    return credentials
      ? JSON.parse(credentials)
      : this.options.auth.getNoneCredentials();
  }

  /** In the order in which it was said, though nobody waits for it. */
  async emitLog(message: string, metadata?: JsonObject): Promise<void> {
    const write = async () => {
      try {
        await keepTrying(() =>
          this.store.emitLog(this.claimed, { message, ...metadata }),
        );
      } catch (error) {
        // A line that is missing must end no creation.
        this.options.logger.warn(
          `A line of the log of task ${this.taskId} is lost`,
          error as Error,
        );
      }
    };
    this.logs = this.logs.then(write);
    return this.logs;
  }

  async getTaskState(): Promise<{ state?: JsonObject }> {
    return { state: this.state as JsonObject };
  }

  async updateCheckpoint({
    key,
    ...value
  }: UpdateTaskCheckpointOptions): Promise<void> {
    this.state.checkpoints = {
      ...this.state.checkpoints,
      [key]: value as JsonObject,
    };
    await this.saveState();
  }

  async updateStepState({
    stepId,
    status,
    output,
  }: {
    stepId: string;
    status: 'completed';
    output: { [name: string]: JsonValue };
  }): Promise<void> {
    this.state.steps = { ...this.state.steps, [stepId]: { status, output } };
    await this.saveState();
  }

  async serializeWorkspace({ path }: { path: string }): Promise<void> {
    const { contents } = await serializeWorkspace({ path });
    const digest = createHash('sha256').update(contents).digest('hex');
    if (digest === this.workspaceDigest) return;
    await keepTrying(() => this.store.saveWorkspace(this.claimed, contents));
    this.workspaceDigest = digest;
  }

  /** What an attempt before has left on this disk is no part of it. */
  async rehydrateWorkspace({
    targetPath,
  }: {
    targetPath: string;
  }): Promise<void> {
    await fs.rm(targetPath, { recursive: true, force: true });
    await fs.mkdir(targetPath, { recursive: true });
    const buffer = await keepTrying(() =>
      this.store.readWorkspace(this.taskId),
    );
    if (buffer) await restoreWorkspace({ path: targetPath, buffer });
  }

  async complete(
    result: TaskCompletionState,
    metadata: JsonObject = {},
  ): Promise<void> {
    if (this.isOver) return;
    try {
      await this.logs;
      if (result === 'failed' && (await this.handBack(metadata))) return;
      const isWritten = await keepTrying(() =>
        this.store.complete(this.claimed, result, {
          message: `Run completed with status: ${result}`,
          ...metadata,
        }),
      );
      if (!isWritten) this.endQuietly();
    } finally {
      this.end();
    }
  }

  /** @returns whether somebody else goes on with it */
  private async handBack({ error }: JsonObject): Promise<boolean> {
    if (this.isSuperseded) {
      this.endQuietly();
      return true;
    }
    const { name, message } = Object(error) as Record<string, unknown>;
    if (this.cancelSignal.aborted || !isPassingFailure({ name, message }))
      return false;
    const failures = await keepTrying(() =>
      this.store.countFailures(this.claimed),
    );
    if (failures >= MOST_PASSING_FAILURES) return false;
    return keepTrying(() =>
      this.store.handBack(this.claimed, {
        seconds: PAUSE_SECONDS,
        message: `Something that the portal needs was away for a moment; going on by itself in ${PAUSE_SECONDS} s`,
      }),
    );
  }

  private endQuietly(): void {
    this.options.logger.info(
      `Attempt ${this.claimed.number} at task ${this.taskId} is over: somebody else has taken it up`,
    );
  }

  private async saveState(): Promise<void> {
    const isWritten = await keepTrying(() =>
      this.store.saveState(this.claimed, this.state as JsonObject),
    );
    if (!isWritten) this.supersede();
  }

  /** Whatever the attempt waits for, it need not wait any more. */
  private supersede(): void {
    this.isSuperseded = true;
    this.cancelling.abort();
  }

  private scheduleBeat(): void {
    this.beating = setTimeout(
      () => this.beat(),
      this.options.beatMs ?? BEAT_MS,
    );
  }

  /** Goes on whatever the database says: one that is away for a moment must not make a living attempt look dead. */
  private async beat(): Promise<void> {
    try {
      const { isCurrent, isCancelled } = await this.store.beat(this.claimed);
      if (this.isOver) return;
      if (!isCurrent) {
        this.supersede();
        return;
      }
      if (isCancelled) this.cancelling.abort();
    } catch (error) {
      this.options.logger.debug(
        `A heartbeat of task ${this.taskId} was not heard`,
        error as Error,
      );
    }
    if (!this.isOver) this.scheduleBeat();
  }

  private end(): void {
    if (this.isOver) return;
    this.isOver = true;
    clearTimeout(this.beating);
    clearTimeout(this.starting);
    this.options.onEnd();
  }
}

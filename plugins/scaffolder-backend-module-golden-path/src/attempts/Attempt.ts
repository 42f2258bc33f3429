import type {
  AuthService,
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import type {
  TaskCompletionState,
  TaskContext,
} from '@backstage/plugin-scaffolder-node';
import type { UpdateTaskCheckpointOptions } from '@backstage/plugin-scaffolder-node/alpha';
import type { JsonObject, JsonValue } from '@backstage/types';
import { AttemptLog } from './AttemptLog';
import type { AttemptStore } from './AttemptStore';
import type { ClaimedRow } from './claimTask';
import { AttemptWorkspace } from './AttemptWorkspace';
import { Heartbeat } from './Heartbeat';
import { isPassingFailure } from './isPassingFailure';
import { keepTrying } from './keepTrying';
import { readSecrets, readState } from './TaskRow';

/** A worker begins at once. One that fell over before leaves the task to others. */
const START_MS = 15_000;

/** A step asks others with the token that it was given. */
const RESERVE_MS = 60_000;

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
  private readonly heartbeat: Heartbeat;
  private readonly starting: NodeJS.Timeout;
  private readonly log: AttemptLog;
  private readonly workspace: AttemptWorkspace;
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
    this.log = new AttemptLog(claimed, store, options.logger);
    this.workspace = new AttemptWorkspace(claimed, store);
    this.heartbeat = new Heartbeat(claimed, store, {
      ...options,
      onBeat: ({ isCurrent, isCancelled }) => {
        if (!isCurrent) this.supersede();
        else if (isCancelled) this.cancelling.abort();
      },
    });
    this.starting = setTimeout(() => {
      this.supersede();
      this.end();
    }, START_MS);
  }

  get taskId(): string {
    return this.claimed.taskId;
  }

  /** Somebody has worked on the task before, and may have left something on its way. */
  get isResumed(): boolean {
    return this.claimed.number > 1;
  }

  /** When the person asked, ISO 8601. */
  get askedAt(): string {
    return this.claimed.task.created_at.toISOString();
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

  /**
   * The first thing that its worker asks.
   *
   * @throws ConflictError when it asks too late
   */
  async getWorkspaceName(): Promise<string> {
    if (this.isOver)
      throw new ConflictError('The task was left to others meanwhile');
    clearTimeout(this.starting);
    return this.taskId;
  }

  /** Asked right before something is written that others see: nobody has taken the task up, and nobody has cancelled it. */
  async isCurrent(): Promise<boolean> {
    if (this.isSuperseded || this.cancelSignal.aborted) return false;
    return keepTrying(() => this.store.isCurrent(this.claimed));
  }

  /**
   * Who asked. The portal itself when it goes on after their sign-in is over, with steps that ask what the person was
   * let do before.
   */
  async getInitiatorCredentials(): Promise<BackstageCredentials> {
    const { auth } = this.options;
    const initiator = this.secrets?.__initiatorCredentials;
    if (!initiator) return auth.getNoneCredentials();
    const credentials = JSON.parse(initiator);
    return this.isResumed && hasExpired(credentials.token) && isOurs(this.spec)
      ? auth.getOwnServiceCredentials()
      : credentials;
  }

  async emitLog(message: string, metadata?: JsonObject): Promise<void> {
    await this.log.say({ message, ...metadata });
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
    await this.workspace.keep(path);
  }

  async rehydrateWorkspace(options: { targetPath: string }): Promise<void> {
    await this.workspace.fetch(options.targetPath);
  }

  async complete(
    result: TaskCompletionState,
    metadata: JsonObject = {},
  ): Promise<void> {
    if (this.isOver) return;
    try {
      await this.log.settle();
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
    this.heartbeat.stop();
    this.cancelling.abort();
  }

  private end(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.heartbeat.stop();
    clearTimeout(this.starting);
    this.options.onEnd();
  }
}

/** Whether a token has expired, or will before a step has used it; a service has none. */
function hasExpired(token: string | undefined): boolean {
  if (!token) return false;
  const [, payload] = token.split('.');
  const { exp } = JSON.parse(Buffer.from(payload, 'base64url').toString());
  return exp * 1000 < Date.now() + RESERVE_MS;
}

/** Whether every step asks by itself who may. */
function isOurs({ steps }: TaskContext['spec']): boolean {
  return steps.every(({ action }) => action.startsWith('slipway:'));
}

import type { LoggerService } from '@backstage/backend-plugin-api';
import type { AttemptKey, AttemptStore, Beat } from './AttemptStore';

const BEAT_MS = 1_000;

/**
 * Says every second that an attempt is alive. It goes on whatever the database says: one that is away for a moment must
 * not make a living attempt look dead.
 */
export class Heartbeat {
  private timer?: NodeJS.Timeout;
  private isStopped = false;

  /** @param onBeat - hears what was found out */
  constructor(
    private readonly key: AttemptKey,
    private readonly store: AttemptStore,
    private readonly options: {
      readonly logger: LoggerService;
      readonly beatMs?: number;
      readonly onBeat: (beat: Beat) => void;
    },
  ) {
    this.schedule();
  }

  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
  }

  private schedule(): void {
    this.timer = setTimeout(() => this.beat(), this.options.beatMs ?? BEAT_MS);
  }

  private async beat(): Promise<void> {
    try {
      const beat = await this.store.beat(this.key);
      if (!this.isStopped) this.options.onBeat(beat);
    } catch (error) {
      this.options.logger.debug(
        `A heartbeat of task ${this.key.taskId} was not heard`,
        error as Error,
      );
    }
    if (!this.isStopped) this.schedule();
  }
}

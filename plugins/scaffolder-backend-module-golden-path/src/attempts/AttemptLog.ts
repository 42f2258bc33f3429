import type { LoggerService } from '@backstage/backend-plugin-api';
import type { JsonObject } from '@backstage/types';
import type { AttemptKey, AttemptStore } from './AttemptStore';
import { keepTrying } from './keepTrying';

/** What a person reads of a creation: line after line, in the order in which they were said, though nobody waits. */
export class AttemptLog {
  private lines: Promise<void> = Promise.resolve();

  constructor(
    private readonly key: AttemptKey,
    private readonly store: AttemptStore,
    private readonly logger: LoggerService,
  ) {}

  /** Never throws: a line that is missing must end no creation. */
  async say(body: JsonObject): Promise<void> {
    this.lines = this.lines.then(async () => {
      try {
        await keepTrying(() => this.store.emitLog(this.key, body));
      } catch (error) {
        this.logger.warn(
          `A line of the log of task ${this.key.taskId} is lost`,
          error as Error,
        );
      }
    });
    return this.lines;
  }

  /** Resolves when all that was said is written. */
  async settle(): Promise<void> {
    await this.lines;
  }
}

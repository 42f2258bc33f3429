import type * as z from 'zod';

/** What is done with a message. */
export interface MessageHandler<T> {
  /** What the body of a message holds. */
  readonly schema: z.ZodType<T>;
  /** @throws to have it tried again later */
  handle(message: T): Promise<void>;
}

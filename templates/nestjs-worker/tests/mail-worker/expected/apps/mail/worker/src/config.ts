import * as z from 'zod';
import { platformConfig } from './platform/platformConfig';

/** Every environment variable that the worker reads. A wrong one stops it at its start, with a line that says why. */
export const configSchema = z.object({
  ...platformConfig,
  /** The Redis that holds the queue, e.g. rediss://queues.acme.example:6379 */
  QUEUE_URL: z.url({
    protocol: /^rediss?$/,
    error: 'Give the address of a Redis, e.g. redis://localhost:6379.',
  }),
  /** The queue that it reads: the name of a stream. */
  QUEUE: z.string().default('mail-requests'),
  /** After so long a message that nobody has finished is taken up again: longer than any message takes. */
  RETRY_SECONDS: z.coerce.number('Give seconds.').positive().default(60),
  /** So often a message is tried before it goes to the dead letters. */
  TRIES: z.coerce.number('Give a number.').int().min(1).default(5),
  // Add the worker's own here, e.g. STOCK_URL: z.url('Give the address of the stock service.'),
});

export type Config = z.output<typeof configSchema>;

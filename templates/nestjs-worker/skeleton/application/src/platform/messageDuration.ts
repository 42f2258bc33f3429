import { Histogram } from 'prom-client';

/** Rate, failures and duration of messages. */
export const messageDuration = new Histogram({
  name: 'queue_message_duration_seconds',
  help: 'How long messages took, in seconds',
  labelNames: ['queue', 'outcome'],
  buckets: [0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30, 60],
});

const QUEUE_PATTERN = /^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$/;

const LONGEST_QUEUE = 80;

/**
 * Says what to change in the name of a queue.
 *
 * @returns one sentence, or `undefined` when the name is good
 */
export function checkQueue(queue: string): string | undefined {
  return queue.length > LONGEST_QUEUE || !QUEUE_PATTERN.test(queue)
    ? `Name the queue like order-events: at most ${LONGEST_QUEUE} lower-case letters, digits, single dashes and dots, starting with a letter.`
    : undefined;
}

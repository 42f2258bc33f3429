import { setTimeout as delay } from 'node:timers/promises';

/** What came of the requests of one kind. */
export interface Answers {
  /** From the moment at which each was due until the end of its answer, in milliseconds. */
  readonly times: number[];
  /** Why some failed, and how many did. */
  readonly failures: Map<string, number>;
}

/**
 * Sends requests at a fixed rate whatever becomes of those before, as people do: who waits for a slow answer does not
 * keep others from asking. A request's time runs from when it was due, so that one that had to queue counts as slow.
 *
 * @param send - one request, to the end of its answer; throws when it fails
 * @param options.rate - requests a second
 * @returns by kind
 */
export async function sendAtRate<K>(
  choose: () => K,
  send: (kind: K) => Promise<void>,
  options: { readonly rate: number; readonly seconds: number },
): Promise<Map<K, Answers>> {
  const { rate, seconds } = options;
  const answers = new Map<K, Answers>();
  const open = new Set<Promise<void>>();
  const start = performance.now();
  const total = Math.round(rate * seconds);
  for (let sent = 0; sent < total; ) {
    const due = Math.min(
      total,
      Math.floor(((performance.now() - start) / 1000) * rate) + 1,
    );
    for (; sent < due; sent += 1) {
      const dueAt = start + (sent / rate) * 1000;
      const kind = choose();
      const request = ask(kind, dueAt).finally(() => open.delete(request));
      open.add(request);
    }
    await delay(1);
  }
  await Promise.all(open);
  return answers;

  async function ask(kind: K, dueAt: number): Promise<void> {
    const { times, failures } = answersOf(kind);
    try {
      await send(kind);
      times.push(performance.now() - dueAt);
    } catch (error) {
      const why = (error instanceof Error ? error.message : String(error))
        .split('\n', 1)[0]
        .slice(0, 80);
      failures.set(why, (failures.get(why) ?? 0) + 1);
    }
  }

  function answersOf(kind: K): Answers {
    const known = answers.get(kind);
    if (known) return known;
    const created = { times: [], failures: new Map<string, number>() };
    answers.set(kind, created);
    return created;
  }
}

/** A client whose process can be killed in the middle of its calls. */
export interface KillableFetch {
  readonly fetch: typeof fetch;
  /** Resolves when the process is gone: nothing of it runs any more. */
  readonly killed: Promise<void>;
  /** Resolves when what it had sent has arrived. */
  settle(): Promise<void>;
}

/**
 * @param isLast - told each call; says `before` or `after` it is sent when it is the last that the process makes
 */
export function killableFetch(
  isLast: (method: string, url: string) => 'before' | 'after' | undefined,
): KillableFetch {
  let kill = () => {};
  const killed = new Promise<void>(resolve => {
    kill = resolve;
  });
  const sent: Promise<unknown>[] = [];
  let isDead = false;
  return {
    killed,
    settle: async () => {
      await Promise.allSettled(sent);
    },
    async fetch(input, init) {
      const end = isLast(init?.method ?? 'GET', String(input));
      if (end !== 'before' && !isDead) {
        const answer = fetch(input, init);
        // Of a killed process nobody hears how it ended.
        answer.catch(() => {});
        sent.push(answer);
        if (end === undefined) return answer;
      }
      isDead = true;
      kill();
      return new Promise(() => {});
    },
  };
}

const LONGEST_S = 180;

/**
 * Waits for something that must come. Seconds are counted, not read from a clock: a machine that sleeps, or that somebody
 * stops, is not to blame.
 *
 * @throws Error that says what did not come
 */
export async function within<T>(what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  try {
    return await Promise.race([
      promise,
      new Promise<never>((_, reject) => {
        let seconds = 0;
        timer = setInterval(() => {
          seconds += 1;
          if (seconds > LONGEST_S)
            reject(new Error(`Waited in vain for ${what}`));
        }, 1_000);
      }),
    ]);
  } finally {
    clearInterval(timer);
  }
}

/** Long enough for a machine that many share. */
const LONGEST_MS = 180_000;

/** Waits for something that must come. @throws Error that says what did not */
export async function within<T>(what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  try {
    return await Promise.race([
      promise,
      new Promise<never>((_, reject) => {
        timer = setTimeout(
          () => reject(new Error(`Waited in vain for ${what}`)),
          LONGEST_MS,
        );
      }),
    ]);
  } finally {
    clearTimeout(timer);
  }
}

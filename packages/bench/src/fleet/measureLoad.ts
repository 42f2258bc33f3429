/**
 * Asks again and again over some connections at once, each for its next answer when it has the last.
 *
 * @param ask - one question, to the end of its answer
 * @returns milliseconds, one for each answer, without those of the first tenth, in which code is compiled
 */
export async function measureLoad(
  ask: (index: number) => Promise<void>,
  { connections, questions }: { connections: number; questions: number },
): Promise<number[]> {
  const times: number[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (next < questions) {
        const index = next;
        next += 1;
        const start = performance.now();
        await ask(index);
        times.push(performance.now() - start);
      }
    }),
  );
  return times.slice(Math.ceil(questions / 10));
}

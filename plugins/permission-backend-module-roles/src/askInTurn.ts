/**
 * Asks about each of many things once, however often it is named, and about no more than so many at a time.
 *
 * @returns the answers by what was asked about
 */
export async function askInTurn<T>(
  things: Iterable<string>,
  atOnce: number,
  ask: (thing: string) => Promise<T>,
): Promise<ReadonlyMap<string, T>> {
  const answers = new Map<string, T>();
  const waiting = new Set(things).values();
  // All of them take from the one queue.
  const askOn = async () => {
    for (const thing of waiting) answers.set(thing, await ask(thing));
  };
  await Promise.all(Array.from({ length: atOnce }, askOn));
  return answers;
}

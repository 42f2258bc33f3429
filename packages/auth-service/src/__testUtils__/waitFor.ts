/** Waits until a condition holds, however long a busy machine takes; the test's own timeout ends it otherwise. */
export async function waitFor(
  condition: () => Promise<boolean> | boolean,
): Promise<void> {
  while (!(await condition())) await new Promise(next => setTimeout(next, 10));
}

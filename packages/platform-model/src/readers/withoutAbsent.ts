/** Leaves out what is `undefined`: facts travel as JSON, where that is the same as being absent. */
export function withoutAbsent<T extends object>(facts: T): T {
  return Object.fromEntries(
    Object.entries(facts).filter(([, fact]) => fact !== undefined),
  ) as T;
}

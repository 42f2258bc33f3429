import type { Fact } from '@slipway/platform-model';

/** A fact with the file it stands in: a value, or why it cannot be known. */
export type DescribedFact<T = unknown> =
  | { readonly value: T; readonly path: string; readonly line: number }
  | {
      readonly undetermined: string;
      readonly path: string;
      readonly line: number;
    };

/** Says where a fact of a file stands. What is absent stays absent. */
export function describeFact<T>(
  path: string,
  fact: Fact<T> | undefined,
): DescribedFact<T> | undefined {
  if (!fact) return undefined;
  return 'value' in fact
    ? { value: fact.value, path, line: fact.line }
    : { undetermined: fact.undetermined, path, line: fact.line };
}

/** {@link describeFact} for a list; absent when the list is. */
export function describeFacts<T>(
  path: string,
  facts: readonly Fact<T>[] | undefined,
): DescribedFact<T>[] | undefined {
  return facts?.map(fact => describeFact(path, fact)!);
}

/** {@link describeFact} for facts by name. */
export function describeFactsByName<T>(
  path: string,
  facts: Readonly<Record<string, Fact<T>>>,
): Record<string, DescribedFact<T>> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      describeFact(path, fact)!,
    ]),
  );
}

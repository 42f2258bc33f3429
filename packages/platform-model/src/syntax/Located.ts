/** A value read from a file, and the line it stands on, counted from 1. */
export interface Known<T> {
  readonly value: T;
  readonly line: number;
}

/** Something that is there but cannot be known from the text: an expression, a value of another type. */
export interface Undetermined {
  /** Why, as the end of a sentence: `it is an expression`. */
  readonly undetermined: string;
  readonly line: number;
}

/** What a file says in one place: a value, or that it cannot be known. What is absent is `undefined`. */
export type Fact<T> = Known<T> | Undetermined;

/** The value of a fact where it is known; `undefined` where it is absent or undetermined. */
export function valueOf<T>(fact: Fact<T> | undefined): T | undefined {
  return fact && 'value' in fact ? fact.value : undefined;
}

/** True for a fact whose value is known. */
export function isKnown<T>(fact: Fact<T> | undefined): fact is Known<T> {
  return fact !== undefined && 'value' in fact;
}

import { isDeepStrictEqual } from 'node:util';

/** True for two values that are written as the same JSON, whatever the order of their keys. */
export function isSameJson(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(normalise(one), normalise(other));
}

function normalise(value: unknown): unknown {
  return value === undefined ? value : JSON.parse(JSON.stringify(value));
}

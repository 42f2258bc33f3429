import type { FaultRow } from '../FaultRow';
import type { FaultOptions } from '../parseOptions';

/** Breaks the calls to GitHub, one at a time, and has several ask for the same thing at once. */
export async function runForgeFaults(
  _options: FaultOptions,
): Promise<readonly FaultRow[]> {
  return [];
}

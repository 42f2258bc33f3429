import type { FaultRow } from '../FaultRow';
import type { FaultOptions } from '../parseOptions';

/** Kills, freezes and doubles the processes of a portal while creations run. */
export async function runProcessFaults(
  _options: FaultOptions,
): Promise<readonly FaultRow[]> {
  return [];
}

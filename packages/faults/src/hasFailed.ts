import type { FaultRow } from './FaultRow';

/** Whether anything was done otherwise than exactly once. */
export function hasFailed(rows: readonly FaultRow[]): boolean {
  return rows.some(
    ({ lost, duplicate, orphan, forged, unexpected }) =>
      lost + duplicate + orphan + forged + unexpected.length > 0,
  );
}

import type { FleetServiceDetail } from '@slipway/plugin-fleet-common';

/** Leaves the figures, and takes out every place, reason and role behind them. */
export function withholdFindings({
  reasons: _,
  ...detail
}: FleetServiceDetail): FleetServiceDetail {
  return {
    ...detail,
    findings: 'withheld',
    faults: [],
    routes: [],
    reach: [],
  };
}

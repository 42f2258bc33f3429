import { useApi } from '@backstage/frontend-plugin-api';
import type { FleetFacets } from '@slipway/plugin-fleet-common';
import { useRef } from 'react';
import { type Latest, useLatest } from '@slipway/pages';
import { fleetApiRef, FleetQuery } from '../../api/FleetApi';
import { writeFleetSearch } from '../search/fleetSearch';

/** The figures and the values to filter by. The old ones stay until the new ones are there, also those of the query before. */
export function useFleetFacets(
  { search, filters }: FleetQuery,
  revision: number,
): Latest<FleetFacets> {
  const api = useApi(fleetApiRef);
  const latest = useLatest(
    signal => api.readFacets({ search, filters }, signal),
    writeFleetSearch({ search, filters }).toString(),
    revision,
  );
  const known = useRef(latest);
  if (latest.value) known.current = latest;
  return { ...known.current, error: latest.error };
}

import { useApi } from '@backstage/frontend-plugin-api';
import type { FleetFacets } from '@slipway/plugin-fleet-common';
import { useEffect, useState } from 'react';
import { fleetApiRef, FleetQuery } from '../../api/FleetApi';

/** The figures and the values to filter by. The old ones stay until the new ones are there, also when they fail to come. */
export function useFleetFacets(
  { search, filters }: FleetQuery,
  revision: number,
): FleetFacets | undefined {
  const api = useApi(fleetApiRef);
  const [facets, setFacets] = useState<FleetFacets>();
  useEffect(() => {
    const controller = new AbortController();
    api.readFacets({ search, filters }, controller.signal).then(
      answer => controller.signal.aborted || setFacets(answer),
      // The rows fail likewise, and say so.
      () => undefined,
    );
    return () => controller.abort();
  }, [api, search, filters, revision]);
  return facets;
}

import { useApi } from '@backstage/frontend-plugin-api';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { fleetApiRef, FleetQuery } from '../../api/FleetApi';
import { FleetRows } from './FleetRows';

/** The rows that the query asks for, as they are now. */
export function useFleetRows(query: FleetQuery, revision: number) {
  const api = useApi(fleetApiRef);
  const [rows] = useState(() => new FleetRows(api));
  const state = useSyncExternalStore(rows.subscribe, rows.read);
  useEffect(() => {
    rows.ask(query);
    return () => rows.stop();
  }, [rows, query]);
  useEffect(() => rows.refresh(revision), [rows, revision]);
  return { rows, state };
}

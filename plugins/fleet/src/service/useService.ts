import { useApi } from '@backstage/frontend-plugin-api';
import type { FleetServiceDetail } from '@slipway/plugin-fleet-common';
import { useLatest } from '@slipway/pages';
import { fleetApiRef } from '../api/FleetApi';
import { asOf } from '../deployment/asOf';
import { useFleetRevision } from '../live/useFleetRevision';

/** @see useService */
export interface LiveService {
  /** null: there is none, or the person may not see it; undefined while nothing is known yet. */
  readonly detail: FleetServiceDetail | null | undefined;
  /** When it was so, ISO 8601. */
  readonly at: string | undefined;
  /** Why it could not be asked for the last time; what was known stays. */
  readonly error: Error | undefined;
  /** Another number whenever the fleet may have changed. */
  readonly revision: number;
  readonly refresh: () => void;
}

/** One application as the fleet knows it, kept up to date; nothing of it is live while the fleet does not answer. */
export function useService(service: string, application: string): LiveService {
  const api = useApi(fleetApiRef);
  const { revision, refresh } = useFleetRevision();
  const { value, at, error } = useLatest(
    async signal =>
      (await api.readService(service, application, signal)) ?? null,
    `${service}/${application}`,
    revision,
  );
  const detail = value && error && at ? asOf(value, at) : value;
  return { detail, at, error, revision, refresh };
}

import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Link, Skeleton } from '@backstage/ui';
import type { FleetServiceDetail } from '@slipway/plugin-fleet-common';
import { ReactNode } from 'react';
import { fleetApiRef } from '../api/FleetApi';
import { asOf } from '../deployment/asOf';
import { formatMoment } from '../live/formatAge';
import { useFleetRevision } from '../live/useFleetRevision';
import { Latest, useLatest } from '../live/useLatest';
import { Note } from '../panel/Note';
import { serviceRouteRef } from '../routes';
import { findService, FoundService } from './findService';

/** A card of the catalog's entity page: what the fleet says of the entity, kept up to date. */
export function FleetCard(props: {
  readonly title: string;
  /** The tab of the service page that says more. */
  readonly tab: '' | 'access';
  readonly more: string;
  readonly children: (detail: FleetServiceDetail) => ReactNode;
}) {
  const { title, tab, more, children } = props;
  const api = useApi(fleetApiRef);
  const { entity } = useEntity();
  const { revision } = useFleetRevision();
  const page = useRouteRef(serviceRouteRef);
  const latest = useLatest(
    signal => findService(api, entity, signal),
    stringifyEntityRef(entity),
    revision,
  );
  const { value: found, at, error } = latest;
  return (
    <EntityInfoCard
      title={title}
      footerActions={
        page &&
        found?.kind === 'found' && (
          <Link href={`${page(found.detail)}${tab && `/${tab}`}`}>{more}</Link>
        )
      }
    >
      {found?.kind === 'found' && error && at && (
        <Note isAlert>
          The fleet does not answer ({error.message}). What is shown was so at{' '}
          {formatMoment(at)}.
        </Note>
      )}
      {found?.kind === 'found'
        ? children(error && at ? asOf(found.detail, at) : found.detail)
        : sayWhy(title, latest)}
    </EntityInfoCard>
  );
}

function sayWhy(title: string, { value, error }: Latest<FoundService>) {
  if (value?.kind === 'no-fleet')
    return (
      <Note>
        This portal has no fleet to ask: the backend plugin of the fleet is not
        installed.
      </Note>
    );
  if (value?.kind === 'unknown')
    return (
      <Note>The fleet does not know it, or you may not see it there.</Note>
    );
  if (error)
    return <Note isAlert>The fleet does not answer ({error.message}).</Note>;
  return (
    <div role="status" aria-label={`Loading: ${title}`}>
      <Skeleton width="60%" height={16} />
    </div>
  );
}

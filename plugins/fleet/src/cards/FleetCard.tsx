import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Link, Skeleton } from '@backstage/ui';
import { Note, type Latest, useLatest } from '@slipway/pages';
import type { FleetServiceDetail } from '@slipway/plugin-fleet-common';
import { ReactNode } from 'react';
import { fleetApiRef } from '../api/FleetApi';
import { asOf } from '../deployment/asOf';
import { useFleetRevision } from '../live/useFleetRevision';
import { serviceRouteRef } from '../routes';
import { sayError } from '../words/sayError';
import { useWords, type Words } from '../words/useWords';
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
  const words = useWords();
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
          {words.t('card.outdated', {
            error: sayError(error, words),
            moment: words.formats.moment(at),
          })}
        </Note>
      )}
      {found?.kind === 'found'
        ? children(error && at ? asOf(found.detail, at) : found.detail)
        : sayWhy(title, latest, words)}
    </EntityInfoCard>
  );
}

function sayWhy(
  title: string,
  { value, error }: Latest<FoundService>,
  words: Words,
) {
  const { t } = words;
  if (value?.kind === 'no-fleet') return <Note>{t('card.noFleet')}</Note>;
  if (value?.kind === 'unknown') return <Note>{t('card.notFound')}</Note>;
  if (error)
    return (
      <Note isAlert>{t('card.failed', { error: sayError(error, words) })}</Note>
    );
  return (
    <div role="status" aria-label={t('card.loading', { title })}>
      <Skeleton width="60%" height={16} />
    </div>
  );
}

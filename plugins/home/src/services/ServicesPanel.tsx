import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import type { Latest } from '@slipway/pages';
import { Panel } from '../parts/Panel';
import { PanelError } from '../parts/PanelError';
import { PanelMessage } from '../parts/PanelMessage';
import { PanelRows, PanelRowsLoading } from '../parts/PanelRows';
import { fleetRouteRef } from '../routes';
import { useWords } from '../words/useWords';
import type { OwnServices } from './readOwnServices';
import { ServiceRow } from './ServiceRow';

/** What the signed-in person's groups own, what needs them first. */
export function ServicesPanel(props: {
  readonly services: Latest<OwnServices>;
  readonly mayCreate: boolean;
  readonly onRetry: () => void;
}) {
  const { t, formats } = useWords();
  const fleet = useRouteRef(fleetRouteRef);
  const { value, error } = props.services;
  let body = <PanelRowsLoading label={t('services.loading')} />;
  if (value?.services.length)
    body = (
      <PanelRows>
        {value.services.map(service => (
          <ServiceRow key={service.entityRef} service={service} />
        ))}
      </PanelRows>
    );
  else if (value)
    body = (
      <PanelMessage drawing="empty" title={t('services.emptyTitle')}>
        {props.mayCreate
          ? t('services.emptyCreator')
          : t('services.emptyOnlooker')}
      </PanelMessage>
    );
  else if (error)
    body = (
      <PanelError title={t('services.errorTitle')} onRetry={props.onRetry}>
        {t('services.error')}
      </PanelError>
    );
  const own = new URLSearchParams(
    value?.owners.map(each => ['owner', each]) ?? [],
  );
  return (
    <Panel
      title={t('services.title')}
      more={
        fleet && value && value.total > 0 ? (
          <Link href={`${fleet()}?${own}`}>
            {t('services.all', { number: formats.number(value.total) })}
          </Link>
        ) : null
      }
    >
      {body}
    </Panel>
  );
}

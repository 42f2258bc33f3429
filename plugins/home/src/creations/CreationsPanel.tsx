import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import type { Latest } from '@slipway/pages';
import { Panel } from '../parts/Panel';
import { PanelError } from '../parts/PanelError';
import { PanelMessage } from '../parts/PanelMessage';
import { PanelRows, PanelRowsLoading } from '../parts/PanelRows';
import { creationsRouteRef } from '../routes';
import { useWords } from '../words/useWords';
import { CreationRow } from './CreationRow';
import type { Creations } from './readCreations';

/** What the signed-in person has on its way, and where each of it waits. */
export function CreationsPanel(props: {
  readonly creations: Latest<Creations>;
  readonly onRetry: () => void;
}) {
  const { t } = useWords();
  const creations = useRouteRef(creationsRouteRef);
  const { value, error } = props.creations;
  let body = <PanelRowsLoading label={t('creations.loading')} />;
  if (value?.shown.length)
    body = (
      <PanelRows>
        {value.shown.map(creation => (
          <CreationRow key={creation.taskId} creation={creation} />
        ))}
      </PanelRows>
    );
  else if (value)
    body = (
      <PanelMessage drawing="empty" title={t('creations.emptyTitle')}>
        {t('creations.empty')}
      </PanelMessage>
    );
  else if (error)
    body = (
      <PanelError title={t('creations.errorTitle')} onRetry={props.onRetry}>
        {t('creations.error')}
      </PanelError>
    );
  return (
    <Panel
      title={t('creations.title')}
      more={
        creations && value ? (
          <Link href={creations()}>{t('creations.all')}</Link>
        ) : null
      }
    >
      {body}
    </Panel>
  );
}

import { Button, Skeleton } from '@backstage/ui';
import { PageMessage } from '@slipway/pages';
import type { FleetDelivery } from '@slipway/plugin-fleet-common';
import type { DeliveryQuery } from '../api/DeliveryApi';
import { countWatchedDays } from '../figures/countWatchedDays';
import { DeliveryFigures } from '../figures/DeliveryFigures';
import { listFigures } from '../figures/listFigures';
import { GroupPanel } from '../groups/GroupPanel';
import { chooseDays, sayToday } from '../search/DeliverySearch';
import { StepsPanel } from '../steps/StepsPanel';
import { CreatedPanel } from '../weeks/CreatedPanel';
import { DeploymentsPanel } from '../weeks/DeploymentsPanel';
import { GuardsPanel } from '../weeks/GuardsPanel';
import { useWords } from '../words/useWords';
import styles from './DeliveryContent.module.css';

/** The figures, or what is said in place of them. What was shown stays, fainter, while something else is read. */
export function DeliveryBody(props: {
  readonly delivery: FleetDelivery | undefined;
  readonly query: DeliveryQuery;
  readonly today: string;
  readonly isLoading: boolean;
  readonly onChange: (part: Partial<DeliveryQuery>) => void;
}) {
  const words = useWords();
  const { t, formats } = words;
  const { delivery, query, today, isLoading, onChange } = props;
  if (!delivery) return <DeliveryLoading />;
  const { figures, weeks, from, to, environment, since } = delivery;
  const watchedDays = countWatchedDays(delivery, today);
  const isEmpty = figures.created + figures.deployments === 0;
  return (
    <div className={styles.body} aria-busy={isLoading}>
      {sayToday(Date.parse(since)) > from && (
        <p className={styles.summary}>
          {t('page.since', { day: formats.day(sayToday(Date.parse(since))) })}
        </p>
      )}
      {isEmpty ? (
        <PageMessage
          drawing="empty"
          title={t('empty.title')}
          action={
            <Button
              variant="secondary"
              onPress={() => onChange(chooseDays(365, today))}
            >
              {t('empty.action')}
            </Button>
          }
        >
          {t('empty.text', {
            from: formats.day(from),
            to: formats.day(to),
            environment,
          })}
        </PageMessage>
      ) : (
        <>
          <DeliveryFigures
            figures={listFigures(delivery, watchedDays, words)}
          />
          {figures.created > 0 && <StepsPanel steps={figures.steps} />}
          <div className={styles.charts}>
            <CreatedPanel weeks={weeks} />
            <DeploymentsPanel weeks={weeks} />
          </div>
        </>
      )}
      <GuardsPanel weeks={weeks} />
      {!isEmpty && (
        <GroupPanel
          delivery={delivery}
          watchedDays={watchedDays}
          query={query}
          onChange={onChange}
        />
      )}
    </div>
  );
}

/** As much room as what comes will take. */
function DeliveryLoading() {
  return (
    <div className={styles.body}>
      <DeliveryFigures figures={undefined} />
      <Skeleton width="100%" height={386} />
      <div className={styles.charts}>
        <Skeleton width="100%" height={262} />
        <Skeleton width="100%" height={262} />
      </div>
    </div>
  );
}

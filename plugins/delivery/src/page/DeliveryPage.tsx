import { Content } from '@backstage/core-components';
import { PageLayout, useRouteRef } from '@backstage/frontend-plugin-api';
import { Alert } from '@backstage/ui';
import { RiLineChartLine } from '@remixicon/react';
import { useMemo } from 'react';
import { deliveryRouteRef } from '../routes';
import { sayToday } from '../search/DeliverySearch';
import { useDeliverySearch } from '../search/useDeliverySearch';
import { DeliveryTools } from '../tools/DeliveryTools';
import { useWords } from '../words/useWords';
import { DeliveryBody } from './DeliveryBody';
import { DeliveryError } from './DeliveryError';
import styles from './DeliveryPage.module.css';
import { useDelivery } from './useDelivery';

/** How new services come to be and how they change, for managers. */
export function DeliveryPage() {
  const { t } = useWords();
  const home = useRouteRef(deliveryRouteRef)?.();
  const { query, change } = useDeliverySearch();
  const { delivery, error, isLoading, retry } = useDelivery(query);
  // All parts of the page mean the same day by it, also when it is left open overnight and asked again.
  const today = useMemo(() => sayToday(), [query]); // eslint-disable-line react-hooks/exhaustive-deps
  return (
    <PageLayout
      title={t('page.title')}
      icon={<RiLineChartLine />}
      titleLink={home}
    >
      <Content>
        <div className={styles.page}>
          <p className={styles.summary}>{t('page.summary')}</p>
          <DeliveryTools
            query={query}
            today={today}
            delivery={delivery}
            isCurrent={!isLoading && !error}
            onChange={change}
          />
          {delivery?.isSample && !error && (
            <Alert
              status="warning"
              icon
              title={t('page.sampleTitle')}
              description={t('page.sample')}
            />
          )}
          <span role="status" className={styles.status}>
            {isLoading ? t('page.loading') : ''}
          </span>
          {error ? (
            <DeliveryError error={error} onRetry={retry} onChange={change} />
          ) : (
            <DeliveryBody
              delivery={delivery}
              query={query}
              today={today}
              isLoading={isLoading}
              onChange={change}
            />
          )}
        </div>
      </Content>
    </PageLayout>
  );
}

import { Alert, FullPage } from '@backstage/ui';
import { sayToday } from '../search/DeliverySearch';
import { useDeliverySearch } from '../search/useDeliverySearch';
import { DeliveryTools } from '../tools/DeliveryTools';
import { useWords } from '../words/useWords';
import { DeliveryBody } from './DeliveryBody';
import styles from './DeliveryContent.module.css';
import { DeliveryError } from './DeliveryError';
import { useDelivery } from './useDelivery';

/** What counts, and the figures of it. */
export function DeliveryContent() {
  const { t, formats } = useWords();
  const { query, change } = useDeliverySearch();
  const { delivery, error, isLoading, retry } = useDelivery(query);
  const today = sayToday();
  return (
    <FullPage className={styles.scroll} lang={formats.language}>
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
    </FullPage>
  );
}

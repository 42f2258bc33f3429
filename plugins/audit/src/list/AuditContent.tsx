import { Content } from '@backstage/core-components';
import { useApi } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { Button, Skeleton } from '@backstage/ui';
import { auditReadPermission } from '@slipway/permissions';
import { useSearchParams } from 'react-router-dom';
import useAsync from 'react-use/lib/useAsync';
import { auditApiRef } from '../api/AuditApi';
import { ExportButtons } from '../download/ExportButtons';
import {
  readFilter,
  toQuery,
  writeFilter,
  type AuditFilter,
} from '../filter/AuditFilter';
import { FilterBar } from '../filter/FilterBar';
import { VerificationLine } from '../verification/VerificationLine';
import { sayError } from '../words/sayError';
import { useWords, type Words } from '../words/useWords';
import styles from './AuditPage.module.css';
import { EventTable } from './EventTable';
import { useEvents } from './useEvents';

/** What there is of the page below its title. */
export function AuditContent() {
  const { t } = useWords();
  const { allowed, loading } = usePermission({
    permission: auditReadPermission,
  });
  if (loading) return null;
  return (
    <Content>
      {allowed ? (
        <AuditLog />
      ) : (
        <p role="alert" className={styles.note}>
          {t('page.refused')}
        </p>
      )}
    </Content>
  );
}

function AuditLog() {
  const words = useWords();
  const { t } = words;
  const api = useApi(auditApiRef);
  const [search, setSearch] = useSearchParams();
  const filter = readFilter(search);
  const query = toQuery(filter).toString();
  const { items, error, isLoading, hasMore, more, refresh } = useEvents(query);
  // Without them one can still search by words.
  const kinds = useAsync(() => api.listKinds(), [api]).value?.items ?? [];
  const change = (changes: Partial<AuditFilter>) =>
    setSearch(writeFilter({ ...filter, ...changes }), { replace: true });

  return (
    <div className={styles.page}>
      <VerificationLine />
      <FilterBar filter={filter} kinds={kinds} onChange={change} />
      <div className={styles.tools}>
        <span role="status" className={styles.count}>
          {items && sayCount(items.length, hasMore, isLoading, words)}
        </span>
        <Button size="small" variant="tertiary" onPress={refresh}>
          {t('page.refresh')}
        </Button>
        <span className={styles.space} />
        <ExportButtons query={query} />
      </div>
      {error && (
        <p role="alert" className={styles.alert}>
          {sayError(error, words)}
        </p>
      )}
      {items ? (
        <EventTable
          items={items}
          onSearch={q => change({ ...readFilter(new URLSearchParams()), q })}
        />
      ) : (
        !error && (
          <div role="status" aria-label={t('page.loading')}>
            <Skeleton width="100%" height={240} />
          </div>
        )
      )}
      {hasMore && (
        <Button
          className={styles.more}
          variant="secondary"
          isDisabled={isLoading}
          onPress={more}
        >
          {t('page.more')}
        </Button>
      )}
    </div>
  );
}

function sayCount(
  count: number,
  hasMore: boolean,
  isLoading: boolean,
  { t, formats }: Words,
): string {
  if (count === 0) return isLoading ? '' : t('page.none');
  const said = { count, entries: formats.number(count) };
  return hasMore ? t('page.newest', said) : t('page.count', said);
}

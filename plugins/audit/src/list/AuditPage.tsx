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
import styles from './AuditPage.module.css';
import { EventTable } from './EventTable';
import { useEvents } from './useEvents';

/** Who did what, from where, with which inputs and proof; for the platform team. */
export function AuditPage() {
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
          The audit log is for the platform team. Ask one of them for what you
          want to know.
        </p>
      )}
    </Content>
  );
}

function AuditLog() {
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
          {sayCount(items?.length, hasMore, isLoading)}
        </span>
        <Button size="small" variant="tertiary" onPress={refresh}>
          Refresh
        </Button>
        <span className={styles.space} />
        <ExportButtons query={query} />
      </div>
      {error && (
        <p role="alert" className={styles.alert}>
          {error.message}
        </p>
      )}
      {items ? (
        <EventTable
          items={items}
          onSearch={q => change({ ...readFilter(new URLSearchParams()), q })}
        />
      ) : (
        !error && <Skeleton width="100%" height={240} />
      )}
      {hasMore && (
        <Button
          className={styles.more}
          variant="secondary"
          isDisabled={isLoading}
          onPress={more}
        >
          Show older ones
        </Button>
      )}
    </div>
  );
}

function sayCount(
  count: number | undefined,
  hasMore: boolean,
  isLoading: boolean,
): string {
  if (count === undefined) return '';
  if (count === 0) return isLoading ? '' : 'Nothing that fits the filters';
  const entries = count === 1 ? 'entry' : 'entries';
  return hasMore ? `The newest ${count} ${entries}` : `${count} ${entries}`;
}

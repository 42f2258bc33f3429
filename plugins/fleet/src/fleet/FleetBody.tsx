import { useRouteRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { taskCreatePermission } from '@backstage/plugin-scaffolder-common/alpha';
import { Button, ButtonLink, useBreakpoint } from '@backstage/ui';
import { PageMessage } from '@slipway/pages';
import { RefObject, useCallback, useMemo } from 'react';
import type { FleetQuery } from '../api/FleetApi';
import { createServiceRouteRef } from '../routes';
import { sayError } from '../words/sayError';
import { useWords } from '../words/useWords';
import { FleetGrid } from './grid/FleetGrid';
import { listColumns } from './grid/listColumns';
import type { FleetRows } from './rows/FleetRows';
import type { FleetRowsState } from './rows/FleetRowsState';
import { toggleSort } from './search/fleetSearch';

/** So many rows before and after those in view are asked for with them. */
const AHEAD = 20;

/** The rows, or why there are none. */
export function FleetBody(props: {
  readonly rows: FleetRows;
  readonly state: FleetRowsState;
  readonly query: FleetQuery;
  readonly scrollRef: RefObject<HTMLElement>;
  readonly offset: number;
  readonly onChange: (part: Partial<FleetQuery>) => void;
  readonly onRetry: () => void;
}) {
  const { rows, state, query, scrollRef, offset, onChange, onRetry } = props;
  const words = useWords();
  const { t } = words;
  const createPage = useRouteRef(createServiceRouteRef)?.();
  const { allowed: mayCreate } = usePermission({
    permission: taskCreatePermission,
  });
  const { environments } = state;
  const isPhone = useBreakpoint().down('sm');
  const columns = useMemo(
    () => listColumns(environments, isPhone, words),
    [environments, isPhone, words],
  );
  const look = useCallback(
    (first: number, last: number) =>
      rows.look(Math.max(0, first - AHEAD), last + AHEAD),
    [rows],
  );

  if (state.error && state.total === undefined)
    return (
      <PageMessage
        drawing="storm"
        title={t('page.failedTitle')}
        action={
          <Button variant="secondary" onPress={onRetry}>
            {t('page.retry')}
          </Button>
        }
      >
        {t('page.failed', { error: sayError(state.error, words) })}
      </PageMessage>
    );
  if (state.total === 0)
    return isNarrowed(state.query) ? (
      <PageMessage
        drawing="none-found"
        title={t('page.noneTitle')}
        action={
          <Button
            variant="secondary"
            onPress={() => onChange({ search: undefined, filters: {} })}
          >
            {t('page.clear')}
          </Button>
        }
      >
        {t('page.none')}
      </PageMessage>
    ) : (
      <PageMessage
        drawing="empty"
        title={t('page.emptyTitle')}
        action={
          createPage &&
          mayCreate && (
            <ButtonLink href={createPage} variant="primary">
              {t('page.create')}
            </ButtonLink>
          )
        }
      >
        {mayCreate ? t('page.emptyMayCreate') : t('page.empty')}
      </PageMessage>
    );
  return (
    <FleetGrid
      state={state}
      columns={columns}
      sort={query.sort}
      scrollRef={scrollRef}
      offset={offset}
      onSort={column => onChange({ sort: toggleSort(query.sort, column) })}
      onLook={look}
    />
  );
}

function isNarrowed({ search, filters = {} }: FleetQuery): boolean {
  return Boolean(search) || Object.keys(filters).length > 0;
}

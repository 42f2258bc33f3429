import { useRouteRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { taskCreatePermission } from '@backstage/plugin-scaffolder-common/alpha';
import { Button, ButtonLink, useBreakpoint } from '@backstage/ui';
import { PageMessage } from '@slipway/pages';
import { RefObject, useCallback, useMemo } from 'react';
import type { FleetQuery } from '../api/FleetApi';
import { createServiceRouteRef } from '../routes';
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
  const createPage = useRouteRef(createServiceRouteRef)?.();
  const { allowed: mayCreate } = usePermission({
    permission: taskCreatePermission,
  });
  const { environments } = state;
  const isPhone = useBreakpoint().down('sm');
  const columns = useMemo(
    () => listColumns(environments, isPhone),
    [environments, isPhone],
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
        title="The fleet cannot be shown now"
        action={
          <Button variant="secondary" onPress={onRetry}>
            Try again
          </Button>
        }
      >
        {state.error.message}. The services themselves are not affected.
      </PageMessage>
    );
  if (state.total === 0)
    return isNarrowed(state.query) ? (
      <PageMessage
        drawing="none-found"
        title="No service matches"
        action={
          <Button
            variant="secondary"
            onPress={() => onChange({ search: undefined, filters: {} })}
          >
            Clear all
          </Button>
        }
      >
        Take a filter away, or look for fewer words.
      </PageMessage>
    ) : (
      <PageMessage
        drawing="empty"
        title="No service is at sea yet"
        action={
          createPage &&
          mayCreate && (
            <ButtonLink href={createPage} variant="primary">
              Create a service
            </ButtonLink>
          )
        }
      >
        {mayCreate
          ? 'Create the first one: it shows here as soon as its pull request is opened.'
          : 'The first one that a team creates shows here as soon as its pull request is opened.'}
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

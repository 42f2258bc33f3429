import { Button, FullPage } from '@backstage/ui';
import { CSSProperties, useRef } from 'react';
import { formatMoment } from '../live/formatAge';
import { useFleetRevision } from '../live/useFleetRevision';
import { ExportButton } from './csv/ExportButton';
import { FilterBar } from './facets/FilterBar';
import { useFleetFacets } from './facets/useFleetFacets';
import { FleetFigures } from './figures/FleetFigures';
import { FleetBody } from './FleetBody';
import styles from './FleetPage.module.css';
import { useFleetRows } from './rows/useFleetRows';
import { FleetSearchField } from './search/FleetSearchField';
import { writeFleetSearch } from './search/fleetSearch';
import { useFleetSearch } from './search/useFleetSearch';
import { useHeight } from './useHeight';
import { useScrollMemory } from './useScrollMemory';

/** The titles of the columns, in pixels. */
const HEAD_HEIGHT = 37;

/** Every service, its guards, and what runs where, now. */
export function FleetPage() {
  const { query, change } = useFleetSearch();
  const { revision, refresh } = useFleetRevision();
  const { rows, state } = useFleetRows(query, revision);
  const facets = useFleetFacets(query, revision);
  const scroll = useRef<HTMLElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const topHeight = useHeight(top);
  const barHeight = useHeight(bar);
  useScrollMemory(
    scroll,
    state.total !== undefined && !state.isOutdated && state.query === query,
  );

  return (
    <FullPage
      ref={scroll}
      className={styles.page}
      style={{ '--fleet-bar-height': `${barHeight}px` } as CSSProperties}
    >
      <div ref={top} className={styles.top}>
        <FleetFigures
          figures={facets.value?.figures}
          readAt={facets.at}
          error={facets.error}
          current={writeFleetSearch(query).toString()}
        />
      </div>
      <div ref={bar} className={styles.bar}>
        <div className={styles.tools}>
          <FleetSearchField
            value={query.search ?? ''}
            onChange={search => change({ search }, { replace: true })}
          />
          <FilterBar query={query} facets={facets.value} onChange={change} />
          <div className={styles.outcome}>
            <span role="status" className={styles.count}>
              {sayCount(state.isOutdated ? undefined : state.total)}
            </span>
            <ExportButton query={query} isDisabled={!state.total} />
          </div>
        </div>
        {state.error && state.total !== undefined && (
          <div role="alert" className={styles.alert}>
            <span>
              {state.error.message}.
              {state.loadedAt &&
                ` What is shown was so at ${formatMoment(state.loadedAt)}.`}
            </span>
            <Button size="small" variant="secondary" onPress={refresh}>
              Try again
            </Button>
          </div>
        )}
      </div>
      <FleetBody
        rows={rows}
        state={state}
        query={query}
        scrollRef={scroll}
        offset={topHeight + barHeight + HEAD_HEIGHT}
        onChange={change}
        onRetry={refresh}
      />
    </FullPage>
  );
}

function sayCount(total: number | undefined): string {
  if (total === undefined) return '';
  return total === 1 ? '1 service' : `${total.toLocaleString('en')} services`;
}

import { Button, FullPage } from '@backstage/ui';
import { CSSProperties, useRef } from 'react';
import { useFleetRevision } from '../live/useFleetRevision';
import { sayError } from '../words/sayError';
import { useWords } from '../words/useWords';
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

/** What there is of the page below its title. */
export function FleetContent() {
  const words = useWords();
  const { t, formats } = words;
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
              {!state.isOutdated &&
                state.total !== undefined &&
                t('page.count', {
                  count: state.total,
                  services: formats.number(state.total),
                })}
            </span>
            <ExportButton query={query} isDisabled={!state.total} />
          </div>
        </div>
        {state.error && state.total !== undefined && (
          <div role="alert" className={styles.alert}>
            <span>
              {state.loadedAt
                ? t('page.outdated', {
                    error: sayError(state.error, words),
                    moment: formats.moment(state.loadedAt),
                  })
                : `${sayError(state.error, words)}.`}
            </span>
            <Button size="small" variant="secondary" onPress={refresh}>
              {t('page.retry')}
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

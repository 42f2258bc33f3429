import { Button } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import type { FleetFacets } from '@slipway/plugin-fleet-common';
import type { FleetQuery } from '../../api/FleetApi';
import { FILTER_KEYS } from '../search/fleetSearch';
import { useWords } from '../../words/useWords';
import { FacetMenu } from './FacetMenu';
import { FACETS, sayFacetValue } from './FACETS';
import styles from './FilterBar.module.css';

const SHOWN: readonly string[] = FACETS;

/** All filters, and the way back to none of them. */
export function FilterBar(props: {
  readonly query: FleetQuery;
  readonly facets: FleetFacets | undefined;
  readonly onChange: (part: Partial<FleetQuery>) => void;
}) {
  const words = useWords();
  const { t } = words;
  const { query, facets, onChange } = props;
  const { search, filters = {} } = query;
  const choose = (key: string, values: readonly string[]) =>
    onChange({ filters: { ...filters, [key]: values } });
  const isFiltered = Boolean(search) || Object.keys(filters).length > 0;
  return (
    <div className={styles.bar} role="group" aria-label={t('filter.title')}>
      {FACETS.map(key => (
        <FacetMenu
          key={key}
          facet={key}
          title={t(`filter.${key}`)}
          values={facets?.facets[key] ?? []}
          chosen={filters[key] ?? []}
          onChange={values => choose(key, values)}
        />
      ))}
      {FILTER_KEYS.filter(key => !SHOWN.includes(key) && filters[key]).map(
        key => (
          <Button
            key={key}
            size="small"
            variant="primary"
            aria-label={t('filter.any', { what: t(`filter.${key}`) })}
            iconEnd={<RiCloseLine aria-hidden="true" />}
            onPress={() => choose(key, [])}
          >
            {`${t(`filter.${key}`)}: ${filters[key]
              .map(value => sayFacetValue(key, value, words))
              .join(', ')}`}
          </Button>
        ),
      )}
      {isFiltered && (
        <Button
          size="small"
          variant="tertiary"
          onPress={() => onChange({ search: undefined, filters: {} })}
        >
          {t('page.clear')}
        </Button>
      )}
    </div>
  );
}

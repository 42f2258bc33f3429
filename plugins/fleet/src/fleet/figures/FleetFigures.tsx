import { Skeleton } from '@backstage/ui';
import type { FleetFigures as Figures } from '@slipway/plugin-fleet-common';
import { Link } from 'react-router-dom';
import { useNow } from '@slipway/pages';
import type { FleetQuery } from '../../api/FleetApi';
import { sayAge } from '../../live/sayAge';
import { useWords, type Words } from '../../words/useWords';
import { writeFleetSearch } from '../search/fleetSearch';
import styles from './FleetFigures.module.css';

interface Figure {
  readonly key: Exclude<keyof Figures, 'isLive' | 'observedAt'>;
  /** What shows the services that it counts, where a filter can. */
  readonly query?: FleetQuery;
  /** It counts what is observed, which may have been so only once. */
  readonly isObserved?: boolean;
  /** More than none of them is bad. */
  readonly isBad?: boolean;
}

const FIGURES: readonly Figure[] = [
  {
    key: 'services',
    query: { filters: { state: ['live'] } },
  },
  {
    key: 'deployed',
    query: {
      filters: {
        health: ['Degraded', 'Healthy', 'Progressing', 'Suspended'],
        state: ['live'],
      },
    },
    isObserved: true,
  },
  {
    key: 'unhealthy',
    query: {
      filters: { health: ['Degraded', 'Missing'], state: ['live'] },
      sort: 'health',
    },
    isBad: true,
    isObserved: true,
  },
  {
    key: 'unprotectedRoutes',
    query: { filters: { verdict: ['unprotected'], state: ['live'] } },
    isBad: true,
  },
  { key: 'createdThisWeek' },
];

/** What a manager asks for, of the whole fleet; each leads to what it counts, where a filter can, and says how old it is. */
export function FleetFigures(props: {
  readonly figures: Figures | undefined;
  /** When they were read, ISO 8601. */
  readonly readAt: string | undefined;
  /** Why they could not be read again. */
  readonly error: Error | undefined;
  /** The address of what is shown. */
  readonly current: string;
}) {
  const { figures, readAt, error, current } = props;
  const words = useWords();
  const { t } = words;
  const now = useNow();
  return (
    <ul className={styles.figures} aria-label={t('figures.title')}>
      {FIGURES.map(({ key, query, isBad, isObserved }) => {
        const value = figures?.[key];
        const wasObserved = isObserved && figures?.isLive === false;
        const since = wasObserved ? figures.observedAt : readAt;
        const content = (
          <>
            <span className={styles.value}>
              {sayValue(value, error, words)}
            </span>{' '}
            <span className={styles.title}>{t(`figures.${key}`)}</span>{' '}
            {figures && (wasObserved || error) && (
              <span className={styles.age}>
                {since
                  ? t('age.asOf', { age: sayAge(since, now, words) })
                  : t('figures.notLive')}
              </span>
            )}
          </>
        );
        const search = query && writeFleetSearch(query).toString();
        return (
          <li key={key} className={styles.item}>
            {search === undefined ? (
              <div className={styles.figure}>{content}</div>
            ) : (
              <Link
                to={{ search }}
                className={styles.figure}
                aria-current={search === current}
                data-tone={isBad && value ? 'bad' : undefined}
              >
                {content}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function sayValue(
  value: number | undefined,
  error: Error | undefined,
  { t, formats }: Words,
) {
  if (value !== undefined) return formats.number(value);
  return error ? t('figures.unknown') : <Skeleton width={36} height={22} />;
}

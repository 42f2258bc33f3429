import { Skeleton } from '@backstage/ui';
import type { FleetFigures as Figures } from '@slipway/plugin-fleet-common';
import { Link } from 'react-router-dom';
import type { FleetQuery } from '../../api/FleetApi';
import { writeFleetSearch } from '../search/fleetSearch';
import styles from './FleetFigures.module.css';

interface Figure {
  readonly key: keyof Figures;
  readonly title: string;
  /** What shows the services that it counts. */
  readonly query: FleetQuery;
  /** More than none of them is bad. */
  readonly isBad?: boolean;
}

const FIGURES: readonly Figure[] = [
  {
    key: 'services',
    title: 'Services',
    query: { filters: { state: ['live'] } },
  },
  {
    key: 'deployed',
    title: 'Deployed',
    query: {
      filters: {
        health: ['Degraded', 'Healthy', 'Progressing', 'Suspended'],
        state: ['live'],
      },
    },
  },
  {
    key: 'unhealthy',
    title: 'Unhealthy',
    query: {
      filters: { health: ['Degraded', 'Missing'], state: ['live'] },
      sort: 'health',
    },
    isBad: true,
  },
  {
    key: 'unprotectedRoutes',
    title: 'Unprotected routes',
    query: { filters: { verdict: ['unprotected'], state: ['live'] } },
    isBad: true,
  },
  {
    key: 'createdThisWeek',
    title: 'Created this week',
    query: { filters: { state: ['live'] }, sort: '-createdAt' },
  },
];

/** What a manager asks for, of the whole fleet; each leads to what it counts. */
export function FleetFigures(props: {
  readonly figures: Figures | undefined;
  /** The address of what is shown. */
  readonly current: string;
}) {
  const { figures, current } = props;
  return (
    <ul className={styles.figures} aria-label="The fleet in figures">
      {FIGURES.map(({ key, title, query, isBad }) => {
        const search = writeFleetSearch(query).toString();
        const value = figures?.[key];
        return (
          <li key={key} className={styles.item}>
            <Link
              to={{ search }}
              className={styles.figure}
              aria-current={search === current}
              data-tone={isBad && value ? 'bad' : undefined}
            >
              <span className={styles.value}>
                {value === undefined ? (
                  <Skeleton width={36} height={22} />
                ) : (
                  value.toLocaleString('en')
                )}
              </span>{' '}
              <span className={styles.title}>{title}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

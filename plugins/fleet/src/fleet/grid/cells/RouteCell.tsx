import type { FleetService } from '@slipway/plugin-fleet-common';
import { useWords } from '../../../words/useWords';
import styles from './cells.module.css';

/** Where it is reached; how many more routes it has. */
export function RouteCell({ service }: { readonly service: FleetService }) {
  const { t, formats } = useWords();
  const { route, routeCount } = service;
  if (!route) return <span className={styles.none}>{t('grid.noRoute')}</span>;
  return (
    <span className={styles.lines}>
      <code className={styles.route} title={route}>
        {route}
      </code>{' '}
      {routeCount > 1 && (
        <span className={styles.subtle}>
          {t('grid.moreRoutes', { more: formats.number(routeCount - 1) })}
        </span>
      )}
    </span>
  );
}

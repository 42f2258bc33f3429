import type { FleetService } from '@slipway/plugin-fleet-common';
import styles from './cells.module.css';

/** Where it is reached; how many more routes it has. */
export function RouteCell({ service }: { readonly service: FleetService }) {
  const { route, routeCount } = service;
  if (!route) return <span className={styles.none}>No route</span>;
  return (
    <span className={styles.lines}>
      <code className={styles.route} title={route}>
        {route}
      </code>{' '}
      {routeCount > 1 && (
        <span className={styles.subtle}>{`and ${routeCount - 1} more`}</span>
      )}
    </span>
  );
}

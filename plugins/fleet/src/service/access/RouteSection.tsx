import type { FleetServiceDetail } from '@slipway/plugin-fleet-common';
import { VERDICTS } from '../../guard/VERDICTS';
import { VerdictChip } from '../../guard/VerdictChip';
import { PlaceLink } from '../PlaceLink';
import { GuardColumn } from './GuardColumn';
import { listPaths } from './listPaths';
import { ReasonList } from './ReasonList';
import styles from './RouteSection.module.css';

/** One route of the gateway: who may call it by each of those who have a say, and what is to be said of that. */
export function RouteSection(props: {
  readonly route: FleetServiceDetail['routes'][number];
  readonly filesUrl: string;
}) {
  const { route, filesUrl } = props;
  const { methods, hosts, verdict, reasons } = route;
  const paths = listPaths(route);
  return (
    <article className={styles.route} aria-label={`Route ${paths.join(', ')}`}>
      <header className={styles.header}>
        <div className={styles.what}>
          <h3 className={styles.path}>
            {paths.map(path => (
              <code key={path}>{path}</code>
            ))}
          </h3>
          <p className={styles.details}>
            <span>{methods ? methods.join(', ') : 'Any method'}</span>
            <span>{hosts ? `at ${hosts.join(', ')}` : 'at any host'}</span>
            <span>
              gateway {route.gateway},{' '}
              <PlaceLink place={route.place} filesUrl={filesUrl} />
            </span>
          </p>
        </div>
        <VerdictChip verdict={verdict} />
      </header>
      <div className={styles.columns}>
        <GuardColumn
          title="Declared"
          by="by the catalog entity"
          stated={route.declared}
          filesUrl={filesUrl}
        />
        <GuardColumn
          title="Enforced"
          by="by the gateway"
          stated={route.enforced}
          filesUrl={filesUrl}
        />
        <GuardColumn
          title="Enforced"
          by="by the code"
          stated={route.code}
          isOutdated={verdict === 'outdated-guard'}
          filesUrl={filesUrl}
        />
      </div>
      {reasons.length > 0 && (
        <div className={styles.reasons}>
          <p className={styles.meaning}>
            {(VERDICTS[verdict] ?? VERDICTS.undetermined).meaning}
          </p>
          <ReasonList reasons={reasons} filesUrl={filesUrl} />
        </div>
      )}
    </article>
  );
}

import type { FleetServiceDetail } from '@slipway/plugin-fleet-common';
import { knowVerdict } from '../../guard/VERDICTS';
import { VerdictChip } from '../../guard/VerdictChip';
import { useWords } from '../../words/useWords';
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
  const { t } = useWords();
  const { route, filesUrl } = props;
  const { methods, hosts, verdict, reasons } = route;
  const paths = listPaths(route);
  return (
    <article
      className={styles.route}
      aria-label={t('access.route', { paths: paths.join(', ') })}
    >
      <header className={styles.header}>
        <div className={styles.what}>
          <h3 className={styles.path}>
            {paths.map(path => (
              <code key={path}>{path}</code>
            ))}
          </h3>
          <p className={styles.details}>
            <span>{methods ? methods.join(', ') : t('access.anyMethod')}</span>
            <span>
              {hosts
                ? t('access.hosts', { hosts: hosts.join(', ') })
                : t('access.anyHost')}
            </span>
            <span>
              {t('access.gateway', {
                gateway: route.gateway,
                place: <PlaceLink place={route.place} filesUrl={filesUrl} />,
              })}
            </span>
          </p>
        </div>
        <VerdictChip verdict={verdict} />
      </header>
      <div className={styles.columns}>
        <GuardColumn
          title={t('access.declared')}
          by={t('access.byEntity')}
          stated={route.declared}
          filesUrl={filesUrl}
        />
        <GuardColumn
          title={t('access.enforced')}
          by={t('access.byGateway')}
          stated={route.enforced}
          filesUrl={filesUrl}
        />
        <GuardColumn
          title={t('access.enforced')}
          by={t('access.byCode')}
          stated={route.code}
          isOutdated={verdict === 'outdated-guard'}
          filesUrl={filesUrl}
        />
      </div>
      {reasons.length > 0 && (
        <div className={styles.reasons}>
          <p className={styles.meaning}>
            {t(`meaning.${knowVerdict(verdict)}`)}
          </p>
          <ReasonList reasons={reasons} filesUrl={filesUrl} />
        </div>
      )}
    </article>
  );
}

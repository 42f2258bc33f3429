import { Note, Panel } from '@slipway/pages';
import type { FleetServiceDetail } from '@slipway/plugin-fleet-common';
import { RiFileWarningLine } from '@remixicon/react';
import { useWords } from '../../words/useWords';
import { PlaceLink } from '../PlaceLink';
import styles from './AccessTab.module.css';
import { ReachMatrix } from './ReachMatrix';
import { ReasonList } from './ReasonList';
import { RouteSection } from './RouteSection';
import { WithheldAccess } from './WithheldAccess';

/** Who may call the application: what is meant, what checks it, and where that stands. */
export function AccessTab({ detail }: { readonly detail: FleetServiceDetail }) {
  const { t, say } = useWords();
  const { routes, reasons = [], reach, faults, filesUrl } = detail;
  if (detail.findings === 'withheld')
    return (
      <div className={styles.tab}>
        <Panel title={t('access.routes')}>
          <WithheldAccess detail={detail} />
        </Panel>
      </div>
    );
  return (
    <div className={styles.tab}>
      {faults.length > 0 && (
        <Panel title={t('access.faults')}>
          <Note>{t('access.faultsMean')}</Note>
          <ul className={styles.faults}>
            {faults.map(({ path, line, message }) => (
              <li key={`${path}:${line}:${message}`}>
                <RiFileWarningLine size={16} aria-hidden="true" />
                <span>
                  <PlaceLink place={{ path, line }} filesUrl={filesUrl} />{' '}
                  {say(message)}
                </span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <Panel title={t('access.routes')}>
        {routes.length === 0 &&
          (reasons.length > 0 ? (
            <ReasonList reasons={reasons} filesUrl={filesUrl} />
          ) : (
            <Note>{t('access.noRoute')}</Note>
          ))}
        {routes.map(route => (
          <RouteSection
            key={`${route.gateway} ${route.place.path} ${route.place.line} ${route.paths}`}
            route={route}
            filesUrl={filesUrl}
          />
        ))}
      </Panel>
      {reach.length > 0 && (
        <Panel title={t('reach.panel')}>
          <ReachMatrix detail={detail} />
        </Panel>
      )}
    </div>
  );
}

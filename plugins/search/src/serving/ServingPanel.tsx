import { Panel, sayOwner } from '@slipway/pages';
import type { FleetRoute } from '@slipway/plugin-fleet-common';
import type { AskedRequest } from '../question/readQuestion';
import { ServiceLink } from '../results/ServiceLink';
import { useWords } from '../words/useWords';
import { groupByGateway } from './groupByGateway';
import styles from './ServingPanel.module.css';

/** Who serves a path: exactly, as the gateway decides, where full text could only guess. */
export function ServingPanel(props: {
  readonly request: AskedRequest;
  /** In the order in which their gateway asks them. */
  readonly routes: readonly FleetRoute[];
}) {
  const { t } = useWords();
  const { request, routes } = props;
  const asked = [request.method, `${request.host ?? ''}${request.path}`]
    .filter(Boolean)
    .join(' ');
  return (
    <Panel
      title={
        <>
          {t('serving.title')} <code className={styles.asked}>{asked}</code>
        </>
      }
    >
      {routes.length === 0 && (
        <p className={styles.nobody}>{t('serving.nobody')}</p>
      )}
      {groupByGateway(routes).map(([gateway, some]) => (
        <div key={gateway} className={styles.gateway}>
          <p className={styles.name}>
            {t('serving.gateway', { gateway })}
            {some.length > 1 && ` ${t('serving.order')}`}
          </p>
          <ol className={styles.routes} data-is-one={some.length === 1}>
            {some.map((route, at) => (
              <li key={`${route.entityRef} ${route.path} ${at}`}>
                <ServiceLink {...route}>{route.name}</ServiceLink>{' '}
                <code className={styles.path}>{route.path || '/'}</code>
                <span className={styles.facts}>
                  {sayConditions(route).join(' · ')}
                </span>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </Panel>
  );

  function sayConditions(route: FleetRoute): string[] {
    const { methods, hosts, headers, owner } = route;
    return [
      methods ? methods.join(', ') : t('route.anyMethod'),
      ...(hosts ? [hosts.join(', ')] : []),
      ...(headers.length > 0
        ? [t('serving.headers', { headers: headers.join(', ') })]
        : []),
      ...(owner ? [sayOwner(owner)] : []),
    ];
  }
}

import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Tab, TabList, TabPanel, Tabs } from '@backstage/ui';
import type { FleetServiceDetail } from '@slipway/plugin-fleet-common';
import { useParams } from 'react-router-dom';
import { serviceRouteRef } from '../routes';
import { AccessTab } from './access/AccessTab';
import { ArtefactsTab } from './artefacts/ArtefactsTab';
import { DeploymentsTab } from './deployments/DeploymentsTab';
import { useWords } from '../words/useWords';
import styles from './ServiceTabs.module.css';

const TABS = ['deployments', 'access', 'artefacts'] as const;

/** The sides of an application; which one is shown stands in the address. */
export function ServiceTabs(props: {
  readonly detail: FleetServiceDetail;
  readonly revision: number;
}) {
  const { t } = useWords();
  const { detail, revision } = props;
  const base = useRouteRef(serviceRouteRef)?.({
    service: detail.service,
    application: detail.application,
  });
  const asked = useParams()['*']?.split('/')[0] ?? '';
  const shown = TABS.find(tab => tab === asked) ?? 'deployments';
  return (
    <Tabs selectedKey={shown} className={styles.tabs}>
      <TabList aria-label={t('service.about', { name: detail.name })}>
        {TABS.map(id => (
          <Tab
            key={id}
            id={id}
            href={id === 'deployments' ? base : `${base}/${id}`}
          >
            {t(`service.${id}`)}
          </Tab>
        ))}
      </TabList>
      <TabPanel id="deployments" className={styles.panel}>
        <DeploymentsTab detail={detail} revision={revision} />
      </TabPanel>
      <TabPanel id="access" className={styles.panel}>
        <AccessTab detail={detail} />
      </TabPanel>
      <TabPanel id="artefacts" className={styles.panel}>
        <ArtefactsTab detail={detail} />
      </TabPanel>
    </Tabs>
  );
}

import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Tab, TabList, TabPanel, Tabs } from '@backstage/ui';
import type { TemplateDetails } from '@slipway/plugin-curation-common';
import { ReactNode, useState } from 'react';
import { useParams } from 'react-router-dom';
import type { TemplateName } from '../api/CurationApi';
import { CompareTab } from '../compare/CompareTab';
import { OverviewTab } from '../overview/OverviewTab';
import { templateRouteRef } from '../routes';
import { TrialTab } from '../trial/TrialTab';
import { useWords } from '../words/useWords';
import styles from './TemplateTabs.module.css';

const TABS = ['overview', 'compare', 'try'] as const;

/** The sides of a template; which one is shown stands in the address. */
export function TemplateTabs(props: {
  readonly template: TemplateName;
  readonly details: TemplateDetails | undefined;
  /** What is shown where there are no details. */
  readonly missing: ReactNode;
}) {
  const { t } = useWords();
  const { template, details, missing } = props;
  const { namespace, name } = template;
  const base = useRouteRef(templateRouteRef)?.({ namespace, name });
  const asked = useParams()['*']?.split('/')[0];
  const shown = TABS.find(tab => tab === asked) ?? 'overview';
  // What somebody tries stays while they look at the other sides.
  const [values, setValues] = useState<Record<string, unknown>>({});
  return (
    <Tabs selectedKey={shown} className={styles.tabs}>
      <TabList aria-label={t('tabs.title')}>
        {TABS.map(tab => (
          <Tab
            key={tab}
            id={tab}
            href={tab === 'overview' ? base : `${base}/${tab}`}
          >
            {t(`tabs.${tab}`)}
          </Tab>
        ))}
      </TabList>
      <TabPanel id="overview" className={styles.panel}>
        {details ? (
          <OverviewTab template={template} details={details} />
        ) : (
          missing
        )}
      </TabPanel>
      <TabPanel id="compare" className={styles.panel}>
        {details ? (
          <CompareTab template={template} details={details} />
        ) : (
          missing
        )}
      </TabPanel>
      <TabPanel id="try" className={styles.panel}>
        <TrialTab template={template} values={values} onChange={setValues} />
      </TabPanel>
    </Tabs>
  );
}

import type { TemplateDetails } from '@slipway/plugin-curation-common';
import type { TemplateName } from '../api/CurationApi';
import { CasesPanel } from './CasesPanel';
import { FindingsPanel } from './FindingsPanel';
import styles from './OverviewTab.module.css';
import { VersionsPanel } from './VersionsPanel';

/** What came of a template, whether its cases hold, and what is wrong with it. */
export function OverviewTab(props: {
  readonly template: TemplateName;
  readonly details: TemplateDetails;
}) {
  const { template, details } = props;
  return (
    <div className={styles.panels}>
      <FindingsPanel findings={details.findings} />
      <CasesPanel template={template} details={details} />
      <VersionsPanel template={template} details={details} />
    </div>
  );
}

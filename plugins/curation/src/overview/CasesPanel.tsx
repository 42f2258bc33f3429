import { Panel } from '@slipway/pages';
import type { TemplateDetails } from '@slipway/plugin-curation-common';
import type { TemplateName } from '../api/CurationApi';
import { CasesChip } from '../template/CasesChip';
import { useWords } from '../words/useWords';
import { CaseFold } from './CaseFold';
import styles from './CasesPanel.module.css';

/** The golden cases of a template, and whether each still renders to what it expects. */
export function CasesPanel(props: {
  readonly template: TemplateName;
  readonly details: TemplateDetails;
}) {
  const { t } = useWords();
  const { template, details } = props;
  return (
    <Panel title={t('cases.title')} aside={<CasesChip {...details.cases} />}>
      <p className={styles.hint}>{t('cases.hint')}</p>
      {details.tests.map(test => (
        <CaseFold key={test.name} template={template} test={test} />
      ))}
    </Panel>
  );
}

import { Panel, usePhrases } from '@slipway/pages';
import type { TemplateFinding } from '@slipway/plugin-curation-common';
import { FindingsChip } from '../template/FindingsChip';
import { useWords } from '../words/useWords';
import { FindingItem } from './FindingItem';
import styles from './FindingsPanel.module.css';

/** What somebody should look at in the template itself, whatever its values. */
export function FindingsPanel(props: {
  readonly findings: readonly TemplateFinding[];
}) {
  const { t } = useWords();
  const say = usePhrases();
  const { findings } = props;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <Panel
      title={t('findings.title')}
      aside={
        <FindingsChip errors={errors} warnings={findings.length - errors} />
      }
    >
      {findings.length > 0 && (
        <ul className={styles.list}>
          {findings.map(({ check, severity, path, subject, message }) => {
            const about = {
              subject: subject ?? path ?? '',
              reason: say(message),
            };
            return (
              <FindingItem
                key={`${check} ${path} ${subject}`}
                severity={severity}
                message={t(`check.${check}`, about)}
                fix={t(`fix.${check}`)}
                place={path}
              />
            );
          })}
        </ul>
      )}
    </Panel>
  );
}

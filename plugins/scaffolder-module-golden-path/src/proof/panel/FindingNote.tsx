import type { Finding } from '@slipway/platform-model';
import { useWords } from '../../words/useWords';
import { sayFinding } from '../sayFinding';
import styles from './FindingNote.module.css';
import { SeverityIcon } from './SeverityIcon';

/** A finding, below the line that it is about. */
export function FindingNote(props: {
  readonly finding: Finding;
  /** Where the rules are written down. */
  readonly rulesUrl?: string;
}) {
  const { finding, rulesUrl } = props;
  const { t, say } = useWords();
  const { rule, severity } = finding;
  return (
    <div className={styles.note} data-severity={severity} role="note">
      <SeverityIcon severity={severity} />
      <span>
        {sayFinding(finding, say)}{' '}
        {rulesUrl ? (
          <a href={`${rulesUrl}#${rule}`} target="_blank" rel="noreferrer">
            {rule}
          </a>
        ) : (
          <code title={t('proof.ruleAt', { rule })}>{rule}</code>
        )}
      </span>
    </div>
  );
}

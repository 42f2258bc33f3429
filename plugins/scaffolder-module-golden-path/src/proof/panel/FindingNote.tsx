import type { Finding } from '@slipway/platform-model';
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
  const { rule, severity } = finding;
  return (
    <div className={styles.note} data-severity={severity} role="note">
      <SeverityIcon severity={severity} />
      <span>
        {sayFinding(finding)}{' '}
        {rulesUrl ? (
          <a href={`${rulesUrl}#${rule}`} target="_blank" rel="noreferrer">
            {rule}
          </a>
        ) : (
          <code title={`docs/rules.md, section ${rule}`}>{rule}</code>
        )}
      </span>
    </div>
  );
}

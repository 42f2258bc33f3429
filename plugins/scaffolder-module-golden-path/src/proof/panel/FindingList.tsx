import type { Finding } from '@slipway/platform-model';
import type { ValuesFault } from '@slipway/golden-path';
import { useWords } from '../../words/useWords';
import { sayFinding } from '../sayFinding';
import styles from './FindingList.module.css';
import { SeverityIcon } from './SeverityIcon';

/** Everything that is wrong: values first, then findings, each leading to its line. */
export function FindingList(props: {
  readonly findings: readonly Finding[];
  readonly faults: readonly ValuesFault[];
  readonly titles: Record<string, string>;
  readonly onOpen: (finding: Finding) => void;
}) {
  const { findings, faults, titles, onOpen } = props;
  const { t, say } = useWords();
  if (findings.length + faults.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t('proof.findings')}>
      {faults.map(({ field, message }) => (
        <li key={`${field} ${message}`} className={styles.item}>
          <SeverityIcon severity="error" />
          <span>
            <strong>{titles[field] ?? field}</strong> {say(message)}
          </span>
        </li>
      ))}
      {findings.map(finding => {
        const { rule, severity, path, line, message } = finding;
        return (
          <li
            key={`${rule} ${path} ${line} ${message}`}
            className={styles.item}
          >
            <SeverityIcon severity={severity} />
            <span>
              {sayFinding(finding, say)}{' '}
              <button
                type="button"
                className={styles.place}
                onClick={() => onOpen(finding)}
              >
                {path}:{line}
              </button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

import { RiAlertLine, RiErrorWarningLine } from '@remixicon/react';
import { useWords } from '../words/useWords';
import styles from './FindingItem.module.css';

/** What is wrong, what to do about it, and where. */
export function FindingItem(props: {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly fix?: string;
  /** A file, with its line where there is one. */
  readonly place?: string | null;
}) {
  const { t } = useWords();
  const { severity, message, fix, place } = props;
  const Icon = severity === 'error' ? RiErrorWarningLine : RiAlertLine;
  return (
    <li className={styles.finding} data-severity={severity}>
      <Icon
        size={18}
        role="img"
        aria-label={t(`severity.${severity}`)}
        className={styles.icon}
      />
      <div className={styles.text}>
        <p className={styles.message}>{message}</p>
        {fix && <p className={styles.fix}>{fix}</p>}
        {place && <code className={styles.place}>{place}</code>}
      </div>
    </li>
  );
}

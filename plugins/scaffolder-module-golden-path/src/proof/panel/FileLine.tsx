import { memo } from 'react';
import { useWords } from '../../words/useWords';
import styles from './FileView.module.css';

const SIGNS = { added: '+', removed: '-' };

/** One line of a file, with its number. */
export const FileLine = memo(function Line(props: {
  /** Undefined for a line that is taken out. */
  readonly number?: number;
  readonly text: string;
  readonly diff?: 'added' | 'removed';
  /** Set on lines that the last change of values made. */
  readonly mark?: 'odd' | 'even';
}) {
  const { number, text, diff, mark } = props;
  const { t } = useWords();
  return (
    <div className={styles.line} data-diff={diff} data-mark={mark}>
      {/* Drawn by the style sheet: what one copies is the file. */}
      <span className={styles.number} data-text={number} aria-hidden="true" />
      <span
        className={styles.sign}
        data-text={diff && SIGNS[diff]}
        aria-hidden="true"
      />
      {diff && <span className={styles.spoken}>{t(`files.${diff}`)} </span>}
      <span className={styles.text}>{text}</span>
    </div>
  );
});

import { useMemo } from 'react';
import { useWords } from '../words/useWords';
import styles from './DiffView.module.css';
import { listDiffLines } from './listDiffLines';

const SIGNS = { added: '+', removed: '−', same: '', gap: '' };

/** What two texts of a file differ in, with the lines around it. */
export function DiffView(props: {
  /** Hunks as `git diff` writes them. */
  readonly diff: string;
  /** Whose they are. */
  readonly path: string;
}) {
  const { t } = useWords();
  const { diff, path } = props;
  const lines = useMemo(() => listDiffLines(diff), [diff]);
  return (
    <div
      className={styles.diff}
      role="group"
      aria-label={t('diff.title', { path })}
      // Whoever has no mouse scrolls it by keys, so it takes the focus.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <div className={styles.lines}>
        {lines.map(({ kind, text, before, after }, index) => (
          <div key={index} className={styles.line} data-kind={kind}>
            {/* Drawn by the style sheet: what one copies is the file. */}
            <span
              className={styles.number}
              data-text={after ?? before ?? '⋯'}
              aria-hidden="true"
            />
            <span
              className={styles.sign}
              data-text={SIGNS[kind]}
              aria-hidden="true"
            />
            {(kind === 'added' || kind === 'removed') && (
              <span className={styles.spoken}>{t(`diff.${kind}`)} </span>
            )}
            <span className={styles.text}>{text}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

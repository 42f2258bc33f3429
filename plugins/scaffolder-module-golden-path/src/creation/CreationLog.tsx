import type { TaskStream } from '@backstage/plugin-scaffolder-react';
import styles from './CreationLog.module.css';
import { splitLine } from './listSteps';
import { useWords } from '../words/useWords';

/** What the steps of a creation said, line by line, for whoever wants to know. */
export function CreationLog(props: { readonly stream: TaskStream }) {
  const { task, stepLogs } = props.stream;
  const { t } = useWords();
  const lines = (task?.spec.steps ?? []).flatMap(({ id }) =>
    (stepLogs[id] ?? []).map(splitLine),
  );
  if (lines.length === 0) return null;
  return (
    <details className={styles.log}>
      <summary>{t('creation.log.title')}</summary>
      {/* It scrolls: whoever has no mouse scrolls it too. */}
      <div
        className={styles.lines}
        role="log"
        aria-label={t('creation.log.title')}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        {lines.map(({ moment, text }, index) => (
          <p key={index} className={styles.line}>
            <time dateTime={moment}>{moment.slice(11, 19)}</time> {text}
          </p>
        ))}
      </div>
    </details>
  );
}

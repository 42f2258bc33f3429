import {
  RiCheckLine,
  RiCloseLine,
  RiLoader4Line,
  RiMoreLine,
  RiSkipForwardLine,
} from '@remixicon/react';
import styles from './CreationSteps.module.css';
import type { CreationStep } from './listSteps';
import { useClock } from './useClock';
import { useCreationWords } from './words/useCreationWords';

const MARKS = {
  open: <RiMoreLine size={14} />,
  running: <RiLoader4Line size={16} />,
  done: <RiCheckLine size={16} />,
  failed: <RiCloseLine size={16} />,
  skipped: <RiSkipForwardLine size={14} />,
};

/** How far a creation has come, how long each step took, and what the one that matters said last. */
export function CreationSteps(props: {
  readonly steps: readonly CreationStep[];
}) {
  const { steps } = props;
  const { t, formats } = useCreationWords();
  const now = useClock(steps.some(({ state }) => state === 'running'));
  return (
    <ol className={styles.steps} aria-label={t('steps.title')}>
      {steps.map(step => (
        <li
          key={step.id}
          className={styles.step}
          data-state={step.state}
          aria-current={step.state === 'running' ? 'step' : undefined}
        >
          <span className={styles.mark} aria-hidden="true">
            {MARKS[step.state]}
          </span>
          <div className={styles.words}>
            <span className={styles.name}>{step.name}</span>
            <span className={styles.state}>
              {t(`steps.${step.state}`)}
              {step.startedAt &&
                ` · ${formats.duration(
                  Math.max(0, measure(step.startedAt, step.endedAt, now)),
                )}`}
            </span>
            {(step.state === 'running' || step.state === 'failed') &&
              step.lastWords && (
                <span className={styles.lastWords}>{step.lastWords}</span>
              )}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** In milliseconds. */
function measure(startedAt: string, endedAt: string | undefined, now: number) {
  return (endedAt ? Date.parse(endedAt) : now) - Date.parse(startedAt);
}

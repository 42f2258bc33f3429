import {
  RiCheckLine,
  RiCloseLine,
  RiLoader4Line,
  RiMoreLine,
  RiSkipForwardLine,
} from '@remixicon/react';
import { useTicks } from '@slipway/pages';
import styles from './CreationSteps.module.css';
import type { CreationStep } from './listSteps';
import { useWords, type Words } from '../words/useWords';

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
  const { t, formats } = useWords();
  const now = useTicks(steps.some(({ state }) => state === 'running'));
  return (
    <ol className={styles.steps} aria-label={t('creation.steps.title')}>
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
            <span className={styles.name}>{sayStep(step, t)}</span>
            <span className={styles.state}>
              {t(`creation.steps.${step.state}`)}
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

/** Of our own actions it is known what they do; others are called what their template calls them. */
function sayStep({ action, name }: CreationStep, t: Words['t']): string {
  switch (action) {
    case 'slipway:service:render':
      return t('creation.work.render');
    case 'slipway:service:prove':
      return t('creation.work.prove');
    case 'slipway:service:propose':
      return t('creation.work.propose');
    default:
      return name;
  }
}

/** In milliseconds. */
function measure(startedAt: string, endedAt: string | undefined, now: number) {
  return (endedAt ? Date.parse(endedAt) : now) - Date.parse(startedAt);
}

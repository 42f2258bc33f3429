import { Link } from '@backstage/ui';
import type { FleetBirthStep } from '@slipway/plugin-fleet-common';
import {
  RiCheckLine,
  RiCloseLine,
  RiLoader4Line,
  RiMoreLine,
  RiQuestionMark,
} from '@remixicon/react';
import { nameImage } from '../revision/nameImage';
import { useWords } from '../words/useWords';
import styles from './BirthStep.module.css';
import { isLater, sayStep } from './sayStep';

const MARKS = {
  done: <RiCheckLine size={16} />,
  waiting: <RiLoader4Line size={16} />,
  failed: <RiCloseLine size={16} />,
  unknown: <RiQuestionMark size={14} />,
  later: <RiMoreLine size={14} />,
};

/** One step of a birth: what it is, how it stands, and what there is to look at. */
export function BirthStep(props: {
  readonly step: FleetBirthStep;
  readonly before: FleetBirthStep | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
}) {
  const { step, before, now } = props;
  const words = useWords();
  const look = isLater(step, before) ? 'later' : step.state;
  const title = words.t(`birth.${step.step}`);
  return (
    <li
      className={styles.step}
      data-look={look}
      aria-current={look === 'waiting' ? 'step' : undefined}
    >
      <span className={styles.mark} aria-hidden="true">
        {MARKS[look]}
      </span>
      <div className={styles.words}>
        <span className={styles.title}>
          {step.url ? (
            <Link href={step.url} target="_blank">
              {title}
            </Link>
          ) : (
            title
          )}
        </span>
        <span className={styles.state}>
          {sayStep(step, before, now, words)}
        </span>
        {step.at && (
          <time className={styles.at} dateTime={step.at}>
            {words.formats.moment(step.at)}
          </time>
        )}
        {step.detail && (
          <span className={styles.detail} title={step.detail}>
            {step.step === 'built' && step.state === 'done' ? (
              <code>{nameImage(step.detail)}</code>
            ) : (
              step.detail
            )}
          </span>
        )}
      </div>
    </li>
  );
}

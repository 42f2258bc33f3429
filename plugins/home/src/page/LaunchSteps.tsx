import {
  RiFileEditLine,
  RiGitPullRequestLine,
  RiShip2Line,
} from '@remixicon/react';
import { useWords } from '../words/useWords';
import styles from './LaunchSteps.module.css';

const STEPS = [
  { icon: RiFileEditLine, step: 'describe' },
  { icon: RiGitPullRequestLine, step: 'review' },
  { icon: RiShip2Line, step: 'merge' },
] as const;

/** How a service comes to be. */
export function LaunchSteps() {
  const { t } = useWords();
  return (
    <ol className={styles.steps} aria-label={t('steps.title')}>
      {STEPS.map(({ icon: Icon, step }, index) => (
        <li key={step} className={styles.step}>
          <span className={styles.icon} aria-hidden="true">
            <Icon size={20} />
          </span>
          <div>
            <h2 className={styles.title}>
              {t('steps.numbered', {
                number: String(index + 1),
                title: t(`steps.${step}`),
              })}
            </h2>
            <p className={styles.text}>{t(`steps.${step}Text`)}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

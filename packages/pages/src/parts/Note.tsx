import { PropsWithChildren, ReactNode } from 'react';
import styles from './Note.module.css';

/** What is said where there is nothing to show: what is so, and what to do next. */
export function Note(
  props: PropsWithChildren<{
    readonly title?: string;
    readonly action?: ReactNode;
    /** True when it happened just now and hinders: it is read aloud. */
    readonly isAlert?: boolean;
  }>,
) {
  const { title, action, isAlert, children } = props;
  return (
    <div className={styles.note} role={isAlert ? 'alert' : undefined}>
      {title && <p className={styles.title}>{title}</p>}
      <p className={styles.text}>{children}</p>
      {action}
    </div>
  );
}

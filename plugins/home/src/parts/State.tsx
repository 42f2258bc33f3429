import type { PropsWithChildren } from 'react';
import styles from './State.module.css';

/** How something stands, in words; the mark before it only repeats them. */
export function State(
  props: PropsWithChildren<{
    readonly tone: 'good' | 'waiting' | 'poor' | 'bad' | 'quiet';
  }>,
) {
  return (
    <span className={styles.state} data-tone={props.tone}>
      <span className={styles.mark} aria-hidden="true" />
      {props.children}
    </span>
  );
}

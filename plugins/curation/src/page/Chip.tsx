import type { PropsWithChildren } from 'react';
import styles from './Chip.module.css';

/** How something stands, in a word or two. */
export function Chip(
  props: PropsWithChildren<{
    readonly kind: 'good' | 'warning' | 'bad' | 'neutral';
  }>,
) {
  return (
    <span className={styles.chip} data-kind={props.kind}>
      {props.children}
    </span>
  );
}

import { PropsWithChildren, ReactNode } from 'react';
import styles from './PanelMessage.module.css';

/** What a panel says when it has nothing to list: a drawing, what is so, and what to do next. */
export function PanelMessage(
  props: PropsWithChildren<{
    readonly drawing: 'empty' | 'storm';
    readonly title: string;
    readonly action?: ReactNode;
  }>,
) {
  const { drawing, title, action, children } = props;
  return (
    <div
      className={styles.message}
      role={drawing === 'storm' ? 'alert' : undefined}
    >
      {drawing === 'storm' ? <StormDrawing /> : <EmptySlipwayDrawing />}
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.text}>{children}</p>
      {action}
    </div>
  );
}

function EmptySlipwayDrawing() {
  return (
    <svg className={styles.drawing} viewBox="0 0 120 64" aria-hidden="true">
      <g
        transform="translate(56 38) rotate(12)"
        className={styles.outline}
        strokeDasharray="5 5"
      >
        <path d="M-34 -22h72C34 -8 26 0 14 0h-38c-6 0-10-3-10-9z" />
      </g>
      <path className={styles.ramp} d="M6 28l108 24v6H6z" />
      <path
        className={styles.water}
        d="M6 58q9-7 18 0t18 0 18 0 18 0 18 0 18 0"
      />
    </svg>
  );
}

function StormDrawing() {
  return (
    <svg className={styles.drawing} viewBox="0 0 120 64" aria-hidden="true">
      <g className={styles.outline}>
        <path d="M46 32a11 11 0 0 1 1-22 14 14 0 0 1 27 2 10 10 0 0 1 1 20z" />
      </g>
      <path className={styles.bolt} d="M62 24l-8 12h7l-3 10 10-14h-7l4-8z" />
      <path
        className={styles.water}
        d="M6 56q9-8 18 0t18 0 18 0 18 0 18 0 18 0"
      />
    </svg>
  );
}

import type { PropsWithChildren, ReactNode } from 'react';
import styles from './PageMessage.module.css';

const DRAWINGS = {
  empty: (
    <g className={styles.outline} strokeDasharray="5 5">
      <path d="M38 40h84c-4 14-12 20-24 20H60c-8 0-16-6-22-20z" />
      <path d="M78 40V14l26 18H78" />
    </g>
  ),
  'none-found': (
    <g className={styles.outline}>
      <circle cx="76" cy="34" r="20" />
      <path d="M91 49l16 14M68 34h16" />
    </g>
  ),
  storm: (
    <g className={styles.outline}>
      <path d="M64 44a13 13 0 0 1 1-26 17 17 0 0 1 32 3 12 12 0 0 1 1 23z" />
      <path className={styles.bolt} d="M82 36l-8 12h8l-4 12" />
    </g>
  ),
};

/** What a page says where it has nothing to show: a drawing, what is so, and what to do next. */
export function PageMessage(
  props: PropsWithChildren<{
    readonly drawing: 'empty' | 'none-found' | 'storm';
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
      <svg className={styles.drawing} viewBox="0 0 160 80" aria-hidden="true">
        {DRAWINGS[drawing]}
        <path
          className={styles.water}
          d="M8 70q9-7 18 0t18 0 18 0 18 0 18 0 18 0 18 0 18 0"
        />
      </svg>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{children}</p>
      {action}
    </div>
  );
}

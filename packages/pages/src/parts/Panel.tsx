import { Box } from '@backstage/ui';
import { PropsWithChildren, ReactNode, useId } from 'react';
import styles from './Panel.module.css';

/** A titled part of a page, a landmark of its own. */
export function Panel(
  props: PropsWithChildren<{
    readonly title: ReactNode;
    /** What stands beside the title. */
    readonly aside?: ReactNode;
  }>,
) {
  const titleId = useId();
  return (
    <Box
      as="section"
      bg="neutral"
      className={styles.panel}
      aria-labelledby={titleId}
    >
      <header className={styles.header}>
        <h2 id={titleId} className={styles.title}>
          {props.title}
        </h2>
        {props.aside}
      </header>
      {props.children && <div className={styles.body}>{props.children}</div>}
    </Box>
  );
}

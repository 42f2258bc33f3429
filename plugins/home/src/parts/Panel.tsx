import { Box } from '@backstage/ui';
import { PropsWithChildren, ReactNode, useId } from 'react';
import styles from './Panel.module.css';

/** A titled part of the page, a landmark of its own. */
export function Panel(
  props: PropsWithChildren<{
    readonly title: string;
    /** A link beside the title. */
    readonly more?: ReactNode;
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
        {props.more}
      </header>
      {props.children}
    </Box>
  );
}

import { FullPage } from '@backstage/ui';
import type { PropsWithChildren } from 'react';
import { useWords } from '../words/useWords';
import styles from './Scroll.module.css';

/** What scrolls below the header of a page, its parts below each other. */
export function Scroll({ children }: PropsWithChildren<{}>) {
  const { formats } = useWords();
  return (
    <FullPage className={styles.scroll} lang={formats.language}>
      <div className={styles.page}>{children}</div>
    </FullPage>
  );
}

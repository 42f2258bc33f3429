import { Content } from '@backstage/core-components';
import type { PropsWithChildren } from 'react';
import styles from './Page.module.css';

/** Parts of a page, one below the other. */
export function Page({ children }: PropsWithChildren<{}>) {
  return (
    <Content>
      <div className={styles.page}>{children}</div>
    </Content>
  );
}

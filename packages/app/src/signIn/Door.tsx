import type { PropsWithChildren } from 'react';
import { LogoFull } from '../brand/LogoFull';
import styles from './Door.module.css';

/** What stands before the portal: its name, and what to do to come in. */
export function Door(props: PropsWithChildren<{}>) {
  return (
    <main className={styles.page}>
      <section className={styles.card}>
        <div className={styles.brand}>
          <LogoFull size={44} />
          <p className={styles.tagline}>
            Launch a service with one pull request.
          </p>
        </div>
        <div className={styles.entry}>{props.children}</div>
      </section>
    </main>
  );
}

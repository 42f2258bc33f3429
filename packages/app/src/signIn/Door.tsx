import type { PropsWithChildren } from 'react';
import { LogoFull } from '../brand/LogoFull';
import { LanguageSwitch } from '../language/LanguageSwitch';
import { useWords } from '../words/useWords';
import styles from './Door.module.css';

/** What stands before the portal: its name, and what to do to come in. */
export function Door(props: PropsWithChildren<{}>) {
  const t = useWords();
  return (
    <main className={styles.page}>
      <section className={styles.card}>
        <div className={styles.brand}>
          <LogoFull size={44} />
          <p className={styles.tagline}>{t('door.tagline')}</p>
        </div>
        <div className={styles.entry}>{props.children}</div>
      </section>
      <LanguageSwitch />
    </main>
  );
}

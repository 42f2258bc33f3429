import { PropsWithChildren, useId } from 'react';
import styles from './Hero.module.css';
import { LaunchDrawing } from './LaunchDrawing';

/** What the portal is for, in a sentence, and the way to it. */
export function Hero(
  props: PropsWithChildren<{
    readonly title: string;
    readonly lead: string;
  }>,
) {
  const titleId = useId();
  return (
    <section className={styles.hero} aria-labelledby={titleId}>
      <div className={styles.words}>
        <h1 id={titleId} className={styles.title}>
          {props.title}
        </h1>
        <p className={styles.lead}>{props.lead}</p>
        <div className={styles.actions}>{props.children}</div>
      </div>
      <LaunchDrawing className={styles.drawing} />
    </section>
  );
}

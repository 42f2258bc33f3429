import { Link, Skeleton } from '@backstage/ui';
import styles from './FigureList.module.css';

/** A number, what it counts and where that is. */
export interface Figure {
  readonly title: string;
  /** Undefined while it is on its way. */
  readonly value: string | undefined;
  readonly href?: string;
  /** Of which time it is. */
  readonly hint?: string;
  readonly isBad?: boolean;
}

/** Figures side by side. */
export function FigureList(props: {
  readonly figures: readonly Figure[];
  readonly loadingLabel: string;
  readonly note?: string;
}) {
  return (
    <>
      <dl className={styles.figures}>
        {props.figures.map(({ title, value, href, hint, isBad }) => (
          <div key={title} className={styles.figure}>
            <dt className={styles.title}>
              {href ? <Link href={href}>{title}</Link> : title}
              {hint && <span className={styles.hint}>{hint}</span>}
            </dt>
            <dd className={styles.value} data-bad={isBad}>
              {value ?? (
                <span role="status" aria-label={props.loadingLabel}>
                  <Skeleton width={48} height={28} />
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {props.note && <p className={styles.note}>{props.note}</p>}
    </>
  );
}

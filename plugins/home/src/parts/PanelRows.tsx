import { Skeleton } from '@backstage/ui';
import { PropsWithChildren, ReactNode } from 'react';
import styles from './PanelRows.module.css';

/** The list of a panel. */
export function PanelRows(props: PropsWithChildren<{}>) {
  return <ul className={styles.rows}>{props.children}</ul>;
}

/** One line of a panel's list: what it is, and on the right what to know or do about it. */
export function PanelRow(props: {
  readonly title: ReactNode;
  readonly details: ReactNode;
  readonly aside?: ReactNode;
}) {
  return (
    <li className={styles.row}>
      <div className={styles.main}>
        <div className={styles.title}>{props.title}</div>
        <div className={styles.details}>{props.details}</div>
      </div>
      {props.aside && <div className={styles.aside}>{props.aside}</div>}
    </li>
  );
}

/** Why something is so, in the words of another tool; two lines of them. */
export function Reason(props: { readonly children: string }) {
  return (
    <span className={styles.reason} title={props.children}>
      {props.children}
    </span>
  );
}

/** The shape of the list while it is on its way. */
export function PanelRowsLoading(props: { readonly label: string }) {
  return (
    <div role="status" aria-label={props.label}>
      {[64, 48, 56].map(width => (
        <div key={width} className={styles.row} aria-hidden="true">
          <div className={styles.main}>
            <Skeleton width={`${width}%`} height={16} />
            <Skeleton width={`${width - 20}%`} height={12} />
          </div>
        </div>
      ))}
    </div>
  );
}

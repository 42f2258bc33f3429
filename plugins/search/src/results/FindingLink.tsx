import type { PropsWithChildren } from 'react';
import { Link } from 'react-router-dom';
import styles from './FindingList.module.css';

/** The way to something that was found; only its name where that has no page. The arrow keys stop here. */
export function FindingLink(
  props: PropsWithChildren<{ readonly to: string | undefined }>,
) {
  const { to, children } = props;
  return to === undefined ? (
    <>{children}</>
  ) : (
    <Link to={to} className={styles.link} data-finding>
      {children}
    </Link>
  );
}

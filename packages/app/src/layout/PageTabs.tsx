import type { PageLayoutTab } from '@backstage/frontend-plugin-api';
import { NavLink } from 'react-router-dom';
import styles from './PageTabs.module.css';

/** The pages that a plugin has beside each other, as what they are: links. */
export function PageTabs(props: {
  /** Whose pages they are, for those who hear it. */
  readonly of: string | undefined;
  readonly tabs: readonly PageLayoutTab[];
}) {
  return (
    <nav aria-label={props.of} className={styles.tabs}>
      {props.tabs.map(({ id, href, label }) => (
        <NavLink key={id} to={href} className={styles.tab}>
          {label}
        </NavLink>
      ))}
    </nav>
  );
}

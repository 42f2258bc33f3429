import { RiGlobalLine } from '@remixicon/react';
import type { Approval } from '@slipway/plugin-approval-common';
import { Panel } from '../panel/Panel';
import styles from './RoutePanel.module.css';

/** What everybody could call, without anybody asking who they are. */
export function RoutePanel({ ask }: { readonly ask: Approval }) {
  return (
    <Panel title="Open to everybody">
      <ul className={styles.routes}>
        {ask.routes.map(({ place, paths, methods, gateway }) => (
          <li key={`${place.path}:${place.line}`} className={styles.route}>
            <RiGlobalLine
              size={18}
              aria-hidden="true"
              className={styles.icon}
            />
            <div>
              <p className={styles.path}>
                <strong>{methods?.join(', ') ?? 'any method'}</strong>{' '}
                <code>{paths.join(', ') || 'every path'}</code>
              </p>
              <p className={styles.place}>
                {gateway ? `at the gateway ${gateway}, ` : ''}
                {place.path}:{place.line}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p className={styles.meaning}>
        Neither the gateway nor the application asks callers who they are.
        Approve only when nothing behind it needs to know.
      </p>
    </Panel>
  );
}

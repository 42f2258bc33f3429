import { RiGlobalLine } from '@remixicon/react';
import { Panel } from '@slipway/pages';
import type { Approval } from '@slipway/plugin-approval-common';
import { useWords } from '../words/useWords';
import styles from './RoutePanel.module.css';

/** What everybody could call, without anybody asking who they are. */
export function RoutePanel({ ask }: { readonly ask: Approval }) {
  const { t } = useWords();
  return (
    <Panel title={t('route.title')}>
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
                <strong>{methods?.join(', ') ?? t('route.anyMethod')}</strong>{' '}
                <code>{paths.join(', ') || t('route.everyPath')}</code>
              </p>
              <p className={styles.place}>
                {gateway
                  ? t('route.gateway', {
                      gateway,
                      place: `${place.path}:${place.line}`,
                    })
                  : `${place.path}:${place.line}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p className={styles.meaning}>{t('route.meaning')}</p>
    </Panel>
  );
}

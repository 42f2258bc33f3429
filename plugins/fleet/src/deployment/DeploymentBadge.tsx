import { RiTimeLine } from '@remixicon/react';
import type { FleetDeployment } from '@slipway/plugin-fleet-common';
import { useNow } from '@slipway/pages';
import { useWords } from '../words/useWords';
import styles from './DeploymentBadge.module.css';
import { HEALTHS, knowHealth, knowSync } from './HEALTHS';
import { readImageTag } from './readImageTag';
import { sayCertainty, sayDeployment } from './sayDeployment';

/**
 * What runs in one environment, in two lines: how it is; how sure that is, and what it is and how long it has run.
 * A health that is not live looks different, and says how old it is: nobody takes it for what is so now.
 */
export function DeploymentBadge(props: {
  readonly deployment: FleetDeployment;
}) {
  const { deployment } = props;
  const { image, deployedAt, isLive } = deployment;
  const words = useWords();
  const { t, formats } = words;
  const now = useNow();
  const health = knowHealth(deployment.health);
  const sync = knowSync(deployment.sync);
  const { tone, Icon } = HEALTHS[health];
  return (
    <span
      className={styles.badge}
      data-tone={tone}
      data-live={isLive}
      title={sayDeployment(deployment, now, words)}
    >
      <span className={styles.line}>
        <Icon size={14} aria-hidden="true" className={styles.icon} />
        <span className={styles.health}>{t(`health.${health}`)}</span>{' '}
        <span data-sync={sync} className={styles.sync}>
          {t(`sync.${sync}`)}
        </span>
      </span>{' '}
      <span className={styles.line}>
        <span className={styles.certainty}>
          {isLive ? (
            <i className={styles.dot} aria-hidden="true" />
          ) : (
            <RiTimeLine size={12} aria-hidden="true" />
          )}
          {sayCertainty(deployment, now, words)}
        </span>{' '}
        {image && <code className={styles.tag}>{readImageTag(image)}</code>}{' '}
        {isLive && deployedAt && (
          <span>{formats.age(now - Date.parse(deployedAt))}</span>
        )}
      </span>
    </span>
  );
}

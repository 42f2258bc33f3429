import { RiTimeLine } from '@remixicon/react';
import type { FleetDeployment } from '@slipway/plugin-fleet-common';
import { formatDuration } from '../live/formatAge';
import { useNow } from '../live/useNow';
import styles from './DeploymentBadge.module.css';
import { HEALTH_WORDS, SYNC_WORDS } from './HEALTHS';
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
  const { health, sync, image, deployedAt, isLive } = deployment;
  const now = useNow();
  const { label, tone, Icon } = HEALTH_WORDS[health] ?? HEALTH_WORDS.Unknown;
  return (
    <span
      className={styles.badge}
      data-tone={tone}
      data-live={isLive}
      title={sayDeployment(deployment, now)}
    >
      <span className={styles.line}>
        <Icon size={14} aria-hidden="true" className={styles.icon} />
        <span className={styles.health}>{label}</span>{' '}
        <span data-sync={sync} className={styles.sync}>
          {SYNC_WORDS[sync] ?? SYNC_WORDS.Unknown}
        </span>
      </span>{' '}
      <span className={styles.line}>
        <span className={styles.certainty}>
          {isLive ? (
            <i className={styles.dot} aria-hidden="true" />
          ) : (
            <RiTimeLine size={12} aria-hidden="true" />
          )}
          {sayCertainty(deployment, now)}
        </span>{' '}
        {image && <code className={styles.tag}>{readImageTag(image)}</code>}{' '}
        {isLive && deployedAt && (
          <span>{formatDuration(now - Date.parse(deployedAt))}</span>
        )}
      </span>
    </span>
  );
}

import { Box, Link } from '@backstage/ui';
import type { FleetDeployment } from '@slipway/plugin-fleet-common';
import { RiTimeLine } from '@remixicon/react';
import { HEALTH_WORDS, SYNC_WORDS } from '../../deployment/HEALTHS';
import { sayCertainty } from '../../deployment/sayDeployment';
import { useNow } from '../../live/useNow';
import { Age } from '../../panel/Age';
import { ImageName } from '../../revision/ImageName';
import { RevisionLink } from '../../revision/RevisionLink';
import styles from './EnvironmentCard.module.css';

/** What runs of an application in one environment, and how sure that is. */
export function EnvironmentCard(props: {
  readonly deployment: FleetDeployment;
  readonly commitsUrl: string;
  /** Who deployed it; undefined when nobody is known to have. */
  readonly by: string | undefined;
}) {
  const { deployment, commitsUrl, by } = props;
  const { environment, health, sync, image, revision } = deployment;
  const now = useNow();
  const { label, tone, Icon } = HEALTH_WORDS[health] ?? HEALTH_WORDS.Unknown;
  return (
    <Box
      as="section"
      bg="neutral"
      className={styles.card}
      data-tone={tone}
      data-live={deployment.isLive}
      aria-label={environment}
    >
      <header className={styles.header}>
        <h2 className={styles.environment}>{environment}</h2>
        <span className={styles.certainty}>
          {deployment.isLive ? (
            <i className={styles.dot} aria-hidden="true" />
          ) : (
            <RiTimeLine size={14} aria-hidden="true" />
          )}
          {sayCertainty(deployment, now)}
        </span>
      </header>
      <p className={styles.state}>
        <Icon size={20} aria-hidden="true" className={styles.icon} />
        <span className={styles.health}>{label}</span>
        <span className={styles.sync} data-sync={sync}>
          {SYNC_WORDS[sync] ?? SYNC_WORDS.Unknown}
        </span>
      </p>
      {deployment.message && (
        <p className={styles.message}>{deployment.message}</p>
      )}
      <dl className={styles.facts}>
        <dt>Image</dt>
        <dd>{image ? <ImageName image={image} /> : 'not known'}</dd>
        <dt>Commit</dt>
        <dd>
          {revision ? (
            <RevisionLink revision={revision} commitsUrl={commitsUrl} />
          ) : (
            'not known'
          )}
        </dd>
        <dt>Deployed</dt>
        <dd>
          {deployment.deployedAt ? (
            <Age at={deployment.deployedAt} />
          ) : (
            'nobody saw when'
          )}
          {by && ` by ${by}`}
        </dd>
      </dl>
      {deployment.url && (
        <Link
          href={deployment.url}
          target="_blank"
          aria-label={`Open in Argo CD: ${environment}`}
        >
          Open in Argo CD
        </Link>
      )}
    </Box>
  );
}

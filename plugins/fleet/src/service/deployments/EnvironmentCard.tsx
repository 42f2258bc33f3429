import { Box, Link } from '@backstage/ui';
import type { FleetDeployment } from '@slipway/plugin-fleet-common';
import { RiTimeLine } from '@remixicon/react';
import { useNow } from '@slipway/pages';
import { HEALTHS, knowHealth, knowSync } from '../../deployment/HEALTHS';
import { sayCertainty } from '../../deployment/sayDeployment';
import { Age } from '../../panel/Age';
import { ImageName } from '../../revision/ImageName';
import { RevisionLink } from '../../revision/RevisionLink';
import { useWords } from '../../words/useWords';
import styles from './EnvironmentCard.module.css';

/** What runs of an application in one environment, and how sure that is. */
export function EnvironmentCard(props: {
  readonly deployment: FleetDeployment;
  readonly commitsUrl: string;
  /** Who deployed it; undefined when nobody is known to have. */
  readonly by: string | undefined;
}) {
  const { deployment, commitsUrl, by } = props;
  const { environment, image, revision } = deployment;
  const words = useWords();
  const { t } = words;
  const now = useNow();
  const health = knowHealth(deployment.health);
  const sync = knowSync(deployment.sync);
  const { tone, Icon } = HEALTHS[health];
  const age = deployment.deployedAt ? (
    <Age at={deployment.deployedAt} />
  ) : (
    t('deployment.unseen')
  );
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
          {sayCertainty(deployment, now, words)}
        </span>
      </header>
      <p className={styles.state}>
        <Icon size={20} aria-hidden="true" className={styles.icon} />
        <span className={styles.health}>{t(`health.${health}`)}</span>
        <span className={styles.sync} data-sync={sync}>
          {t(`sync.${sync}`)}
        </span>
      </p>
      {deployment.message && (
        <p className={styles.message}>{deployment.message}</p>
      )}
      <dl className={styles.facts}>
        <dt>{t('deployment.image')}</dt>
        <dd>{image ? <ImageName image={image} /> : t('deployment.unknown')}</dd>
        <dt>{t('deployment.commit')}</dt>
        <dd>
          {revision ? (
            <RevisionLink revision={revision} commitsUrl={commitsUrl} />
          ) : (
            t('deployment.unknown')
          )}
        </dd>
        <dt>{t('deployment.deployed')}</dt>
        <dd>{by ? t('deployment.deployedBy', { age, person: by }) : age}</dd>
      </dl>
      {deployment.url && (
        <Link
          href={deployment.url}
          target="_blank"
          aria-label={t('deployment.openOne', { environment })}
        >
          {t('deployment.open')}
        </Link>
      )}
    </Box>
  );
}

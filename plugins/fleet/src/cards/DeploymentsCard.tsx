import { Link } from '@backstage/ui';
import { Note } from '@slipway/pages';
import { DeploymentBadge } from '../deployment/DeploymentBadge';
import { useWords } from '../words/useWords';
import styles from './DeploymentsCard.module.css';
import { FleetCard } from './FleetCard';

/** What runs of the entity where, now. */
export function DeploymentsCard() {
  const { t } = useWords();
  return (
    <FleetCard
      title={t('card.deployments')}
      tab=""
      more={t('card.deploymentsMore')}
    >
      {({ deployments }) =>
        deployments.length === 0 ? (
          <Note>{t('card.nothingRuns')}</Note>
        ) : (
          <ul className={styles.rows}>
            {deployments.map(deployment => (
              <li key={deployment.environment}>
                <span className={styles.environment}>
                  {deployment.environment}
                </span>
                <DeploymentBadge deployment={deployment} />
                {deployment.url && (
                  <Link
                    href={deployment.url}
                    target="_blank"
                    className={styles.link}
                    aria-label={t('deployment.openOne', {
                      environment: deployment.environment,
                    })}
                  >
                    Argo CD
                  </Link>
                )}
              </li>
            ))}
          </ul>
        )
      }
    </FleetCard>
  );
}

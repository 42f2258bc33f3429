import { Link } from '@backstage/ui';
import { DeploymentBadge } from '../deployment/DeploymentBadge';
import { Note } from '../panel/Note';
import styles from './DeploymentsCard.module.css';
import { FleetCard } from './FleetCard';

/** What runs of the entity where, now. */
export function DeploymentsCard() {
  return (
    <FleetCard title="Deployments" tab="" more="All of its deployments">
      {({ deployments }) =>
        deployments.length === 0 ? (
          <Note>Nothing runs of it yet.</Note>
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
                    aria-label={`Open in Argo CD: ${deployment.environment}`}
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

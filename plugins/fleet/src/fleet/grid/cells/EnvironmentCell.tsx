import type { FleetService } from '@slipway/plugin-fleet-common';
import { DeploymentBadge } from '../../../deployment/DeploymentBadge';
import { useWords } from '../../../words/useWords';
import styles from './cells.module.css';

/** What runs of a service in one environment. */
export function EnvironmentCell(props: {
  readonly service: FleetService;
  readonly environment: string;
}) {
  const { t } = useWords();
  const { service, environment } = props;
  const deployment = service.deployments.find(
    other => other.environment === environment,
  );
  if (deployment && service.state === 'live')
    return <DeploymentBadge deployment={deployment} />;
  return (
    <span className={styles.none}>
      {deployment ? t('grid.afterMerge') : t('grid.notDeployed')}
    </span>
  );
}

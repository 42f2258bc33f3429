import type { FleetService } from '@slipway/plugin-fleet-common';
import { RiTimeLine } from '@remixicon/react';
import { useNow } from '@slipway/pages';
import { HEALTHS, knowHealth } from '../../../deployment/HEALTHS';
import { sayDeployment } from '../../../deployment/sayDeployment';
import { VerdictChip } from '../../../guard/VerdictChip';
import { useWords } from '../../../words/useWords';
import styles from './cells.module.css';

/** Who guards it and how it runs, in the width of a phone; the rest is a tap away. */
export function StateCell({ service }: { readonly service: FleetService }) {
  const words = useWords();
  const now = useNow();
  const running = service.state === 'live' ? service.deployments : [];
  return (
    <span className={styles.lines}>
      <span className={styles.line}>
        <VerdictChip verdict={service.guard.verdict} />
      </span>
      <span className={styles.marks}>
        {running.map(deployment => {
          const { environment, isLive } = deployment;
          const { tone, Icon } = HEALTHS[knowHealth(deployment.health)];
          return (
            <span
              key={environment}
              role="img"
              className={styles.mark}
              data-tone={tone}
              data-live={isLive}
              title={sayDeployment(deployment, now, words)}
              aria-label={sayDeployment(deployment, now, words)}
            >
              {isLive ? <Icon size={13} /> : <RiTimeLine size={13} />}
              {environment}
            </span>
          );
        })}
      </span>
    </span>
  );
}

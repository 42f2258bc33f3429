import type { FleetService } from '@slipway/plugin-fleet-common';
import { formatAge, formatMoment } from '../../../live/formatAge';
import { useNow } from '../../../live/useNow';
import styles from './cells.module.css';

/** When it came to the base branch. */
export function CreatedCell({ service }: { readonly service: FleetService }) {
  const { createdAt, state } = service;
  const now = useNow();
  if (state === 'proposed')
    return <span className={styles.none}>After the merge</span>;
  if (!createdAt) return <span className={styles.none}>Unknown</span>;
  return (
    <time
      dateTime={createdAt}
      title={formatMoment(createdAt)}
      className={styles.subtle}
    >
      {formatAge(createdAt, now)}
    </time>
  );
}

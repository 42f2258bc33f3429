import { formatAge, formatMoment } from '../../../live/formatAge';
import { useNow } from '../../../live/useNow';
import styles from './cells.module.css';

/** When it came to the base branch. */
export function CreatedCell({
  createdAt,
}: {
  readonly createdAt: string | null;
}) {
  const now = useNow();
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

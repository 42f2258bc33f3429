import type { FleetService } from '@slipway/plugin-fleet-common';
import { useNow } from '@slipway/pages';
import { sayAge } from '../../../live/sayAge';
import { useWords } from '../../../words/useWords';
import styles from './cells.module.css';

/** When it came to the base branch. */
export function CreatedCell({ service }: { readonly service: FleetService }) {
  const { createdAt, state } = service;
  const words = useWords();
  const { t, formats } = words;
  const now = useNow();
  if (state === 'proposed')
    return <span className={styles.none}>{t('grid.afterMerge')}</span>;
  if (!createdAt)
    return <span className={styles.none}>{t('grid.createdUnknown')}</span>;
  return (
    <time
      dateTime={createdAt}
      title={formats.moment(createdAt)}
      className={styles.subtle}
    >
      {sayAge(createdAt, now, words)}
    </time>
  );
}

import { Skeleton } from '@backstage/ui';
import { useWords } from '../words/useWords';
import styles from './DeliveryFigures.module.css';
import type { Figure } from './listFigures';

const COUNT = 6;

/** What a manager asks for first, with what is not known of it. */
export function DeliveryFigures(props: {
  /** `undefined` until they are known. */
  readonly figures: readonly Figure[] | undefined;
}) {
  const { t } = useWords();
  const { figures } = props;
  return (
    <ul className={styles.figures} aria-label={t('figures.title')}>
      {figures
        ? figures.map(({ key, title, value, notes }) => (
            <li key={key} className={styles.figure}>
              <span className={styles.title}>{title}</span>{' '}
              <span className={styles.value}>{value}</span>{' '}
              {notes.map(note => (
                <span key={note} className={styles.note}>
                  {note}{' '}
                </span>
              ))}
            </li>
          ))
        : Array.from({ length: COUNT }, (_, index) => (
            <li key={index} className={styles.figure}>
              <Skeleton width="70%" height={16} />
              <Skeleton width="50%" height={28} />
              <Skeleton width="80%" height={14} />
            </li>
          ))}
    </ul>
  );
}

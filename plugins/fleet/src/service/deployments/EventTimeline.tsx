import { Button } from '@backstage/ui';
import { Note, useNow } from '@slipway/pages';
import { sayError } from '../../words/sayError';
import { useWords } from '../../words/useWords';
import { EventItem } from './EventItem';
import styles from './EventTimeline.module.css';
import { groupByDay } from './groupByDay';
import type { LiveEvents } from './useEvents';

/** What happened, newest first, day by day. */
export function EventTimeline(props: {
  readonly live: LiveEvents;
  readonly commitsUrl: string;
}) {
  const { live, commitsUrl } = props;
  const { events, error, loadMore, isLoadingMore } = live;
  const words = useWords();
  const { t } = words;
  const now = useNow();
  if (!events && !error) return <p role="status">{t('events.loading')}</p>;
  return (
    <>
      {error && (
        <Note isAlert>
          {events
            ? t('events.outdated', { error: sayError(error, words) })
            : t('events.failed', { error: sayError(error, words) })}
        </Note>
      )}
      {events?.length === 0 && <Note>{t('events.none')}</Note>}
      {groupByDay(events ?? [], now, words).map(({ day, events: ofDay }) => (
        <div key={day} className={styles.day}>
          <h3 className={styles.name}>{day}</h3>
          <ol className={styles.events} aria-label={day}>
            {ofDay.map(event => (
              <EventItem key={event.id} event={event} commitsUrl={commitsUrl} />
            ))}
          </ol>
        </div>
      ))}
      {loadMore && (
        <Button
          variant="secondary"
          onPress={loadMore}
          isDisabled={isLoadingMore}
        >
          {isLoadingMore ? t('events.loadingMore') : t('events.more')}
        </Button>
      )}
    </>
  );
}

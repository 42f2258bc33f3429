import { Button } from '@backstage/ui';
import { Note } from '../../panel/Note';
import { useNow } from '../../live/useNow';
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
  const now = useNow();
  if (!events && !error) return <p role="status">Loading what happened…</p>;
  return (
    <>
      {error && (
        <Note isAlert>
          {events
            ? `What happened lately could not be asked for (${error.message}). This is what was known before.`
            : `What happened could not be asked for (${error.message}).`}
        </Note>
      )}
      {events?.length === 0 && (
        <Note>Nothing has been seen to happen here yet.</Note>
      )}
      {groupByDay(events ?? [], now).map(({ day, events: ofDay }) => (
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
          {isLoadingMore ? 'Loading…' : 'Show older events'}
        </Button>
      )}
    </>
  );
}

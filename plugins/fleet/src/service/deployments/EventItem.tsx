import { Link } from '@backstage/ui';
import type { FleetEvent } from '@slipway/plugin-fleet-common';
import {
  RemixiconComponentType,
  RiAddCircleLine,
  RiArrowRightLine,
  RiBox3Line,
  RiCheckLine,
  RiCursorLine,
  RiGitClosePullRequestLine,
  RiGitMergeLine,
  RiGitPullRequestLine,
  RiHeartPulseLine,
  RiHistoryLine,
  RiIndeterminateCircleLine,
  RiRefreshLine,
  RiRocketLine,
  RiShieldLine,
} from '@remixicon/react';
import { Age } from '../../panel/Age';
import { ImageName } from '../../revision/ImageName';
import { RevisionLink } from '../../revision/RevisionLink';
import { useWords } from '../../words/useWords';
import styles from './EventItem.module.css';
import { sayEvent } from './sayEvent';

const ICONS: Partial<Record<FleetEvent['type'], RemixiconComponentType>> = {
  asked: RiCursorLine,
  'pull-request-opened': RiGitPullRequestLine,
  'pull-request-approved': RiCheckLine,
  'pull-request-merged': RiGitMergeLine,
  'pull-request-closed': RiGitClosePullRequestLine,
  appeared: RiAddCircleLine,
  removed: RiIndeterminateCircleLine,
  'image-changed': RiBox3Line,
  'sync-changed': RiRefreshLine,
  'health-changed': RiHeartPulseLine,
  deployed: RiRocketLine,
  'verdict-changed': RiShieldLine,
};

/** One thing that happened, on the line of the others. */
export function EventItem(props: {
  readonly event: FleetEvent;
  readonly commitsUrl: string;
}) {
  const { event, commitsUrl } = props;
  const words = useWords();
  const { t, formats } = words;
  const { title, tone, change } = sayEvent(event, words);
  const Icon = ICONS[event.type] ?? RiHistoryLine;
  return (
    <li className={styles.event} data-tone={tone}>
      <span className={styles.mark} aria-hidden="true">
        <Icon size={15} />
      </span>
      <div className={styles.words}>
        <div className={styles.title}>
          {event.url ? (
            <Link href={event.url} target="_blank">
              {title}
            </Link>
          ) : (
            <span>{title}</span>
          )}
          {change && (
            <span className={styles.change}>
              {change.from !== null && (
                <>
                  <span className={styles.from}>{change.from}</span>
                  <RiArrowRightLine
                    size={13}
                    aria-label={t('events.to')}
                    role="img"
                  />
                </>
              )}
              <span className={styles.to}>{change.to}</span>
            </span>
          )}
          {event.environment && (
            <span className={styles.environment}>{event.environment}</span>
          )}
        </div>
        <div className={styles.details}>
          {event.image && event.type !== 'image-changed' && (
            <ImageName image={event.image} />
          )}
          {event.revision && (
            <RevisionLink revision={event.revision} commitsUrl={commitsUrl} />
          )}
          {event.by && <span>{t('events.by', { person: event.by })}</span>}
          {event.message && (
            <span className={styles.message}>{event.message}</span>
          )}
        </div>
      </div>
      <div className={styles.when}>
        <span className={styles.time} title={formats.moment(event.at)}>
          {formats.time(event.at)}
        </span>
        <Age at={event.at} />
      </div>
    </li>
  );
}

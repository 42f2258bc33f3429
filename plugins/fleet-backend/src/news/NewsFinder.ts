import type { Knex } from 'knex';
import type { FleetReader } from '../query/FleetReader';
import type { DatabaseFleetStore } from '../store/DatabaseFleetStore';
import type { ApplicationKey } from '../store/FleetStore';
import { readLastEventId } from '../store/readDeliveryRows';
import { listNews, type CreationSight } from './listNews';
import type { NewsSettings } from './NewsSettings';
import { addNewsRows, listArrivedRows, readNewsSince } from './newsRows';
import type { OwedNews } from './OwedNews';

/** What moved before that is nobody's news any more. */
export const NEWS_LASTS_MS = 30 * 24 * 60 * 60 * 1000;

/** So often it is looked whether time alone has made news: nothing happens to what is stuck. */
const LOOK_AGAIN_MS = 60_000;

/**
 * Finds out from the stored events what there is to tell. Every replica finds the same, and it is kept once: whoever
 * dies loses nothing, and who starts looks at everything that may still be news.
 */
export class NewsFinder {
  private last: bigint | undefined;
  /** Creations that are on their way. */
  private readonly open = new Map<string, ApplicationKey>();
  private lookedAt = 0;

  constructor(
    private readonly options: {
      readonly knex: Knex;
      readonly reader: Pick<FleetReader, 'current'>;
      readonly settings: NewsSettings;
      readonly store: Pick<
        DatabaseFleetStore,
        'readApplication' | 'listBirthEvents'
      >;
      readonly now?: () => number;
    },
  ) {}

  /** Keeps what there is to tell since it was last called. */
  async find(): Promise<void> {
    const { knex, now = Date.now } = this.options;
    const at = now();
    const since = new Date(
      Math.max((await readNewsSince(knex)).getTime(), at - NEWS_LASTS_MS),
    );
    // Before it is looked at what happened: what happens meanwhile is looked at again.
    const last = await readLastEventId(knex);
    // The database is an older one: somebody has restored it.
    if (this.last !== undefined && last < this.last) this.last = undefined;
    const moved =
      last === this.last ? [] : await listArrivedRows(knex, this.last, since);
    const keys = new Map(moved.map(key => [nameOf(key), key]));
    if (at - this.lookedAt >= LOOK_AGAIN_MS) {
      for (const [name, key] of this.open) keys.set(name, key);
      this.lookedAt = at;
    }
    for (const key of keys.values()) await this.look(key, since, at);
    this.last = last;
  }

  private async look(
    key: ApplicationKey,
    since: Date,
    now: number,
  ): Promise<void> {
    const { knex, settings } = this.options;
    const sight = await this.see(key);
    const isNews = ({ at }: OwedNews) => Date.parse(at) >= since.getTime();
    await addNewsRows(knex, listNews(sight, settings, now).filter(isNews));
    if (isOnItsWay(sight, since)) this.open.set(nameOf(key), key);
    else this.open.delete(nameOf(key));
  }

  private async see(key: ApplicationKey): Promise<CreationSight> {
    const { reader, store } = this.options;
    const index = await reader.current();
    const row = index.find(key, 'all');
    const deployments = row ? index.describe([row], 'all')[0].deployments : [];
    const [application, events] = await Promise.all([
      store.readApplication(key),
      store.listBirthEvents(key),
    ]);
    return {
      ...{ key, application, events, deployments },
      isWatched: index.isWatched,
    };
  }
}

/** Whether time alone may still make news of it. */
function isOnItsWay(
  { application, events }: CreationSight,
  since: Date,
): boolean {
  return (
    application?.document.state === 'live' &&
    events.some(
      ({ type, at }) =>
        type === 'appeared' && Date.parse(at) >= since.getTime(),
    )
  );
}

function nameOf({ service, application }: ApplicationKey): string {
  return `${service}/${application}`;
}

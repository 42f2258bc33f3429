import type {
  LoggerService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { Knex } from 'knex';
import type { FleetReader } from '../query/FleetReader';
import type { DatabaseFleetStore } from '../store/DatabaseFleetStore';
import { NewsFinder, NEWS_LASTS_MS } from './NewsFinder';
import { dropOldNewsRows } from './newsRows';
import { parseNewsSettings } from './NewsSettings';
import { NewsTeller } from './NewsTeller';

/**
 * Starts to tell people what becomes of what they created. It reads what is stored: nothing that goes wrong here holds
 * anything else up.
 *
 * @throws Error when the configuration is faulty, naming the key
 */
export async function startTelling(options: {
  readonly config: RootConfigService;
  readonly knex: Knex;
  readonly logger: LoggerService;
  readonly notifications: NotificationService;
  readonly reader: FleetReader;
  readonly scheduler: SchedulerService;
  readonly store: DatabaseFleetStore;
}): Promise<void> {
  const { config, knex, scheduler } = options;
  const finder = new NewsFinder({
    ...options,
    settings: parseNewsSettings(config),
  });
  const teller = new NewsTeller(options);
  await scheduler.scheduleTask({
    id: 'fleet-news',
    frequency: { seconds: 10 },
    timeout: { minutes: 5 },
    scope: 'local',
    fn: async () => {
      await finder.find();
      await teller.tell();
    },
  });
  await scheduler.scheduleTask({
    id: 'fleet-old-news',
    frequency: { hours: 24 },
    initialDelay: { minutes: 10 },
    timeout: { minutes: 5 },
    scope: 'global',
    fn: () =>
      // Long after nothing finds it any more.
      dropOldNewsRows(knex, new Date(Date.now() - 2 * NEWS_LASTS_MS)),
  });
}

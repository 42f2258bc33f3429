import type {
  LoggerService,
  RootConfigService,
  RootLifecycleService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import type { EventsService } from '@backstage/plugin-events-node';
import type { Forge } from '@slipway/forge';
import { parsePlatformLayout } from '@slipway/platform-layout';
import type { PlatformState } from '@slipway/platform-state';
import type { DeployStatusProvider } from '@slipway/plugin-fleet-node';
import { DeployObserving } from './deploy/DeployObserving';
import { GuardVersions } from './guards/GuardVersions';
import { parseGuardSettings } from './guards/parseGuardSettings';
import { FleetIngestion } from './ingest/FleetIngestion';
import { hearHints } from './ingest/hearHints';
import { measureReading } from './metrics/measureReading';
import type { FleetStore } from './store/FleetStore';

/** A registry that does not answer holds the fleet back no longer. */
const LONGEST_FIRST_LOOK_UP_MS = 10_000;

/**
 * Starts what writes the fleet: what the platform repository says, and what the providers see. Every replica looks at
 * the repository; one at a time observes a provider.
 *
 * @throws Error when the configuration is faulty, naming the key
 */
export async function startWriting(options: {
  readonly config: RootConfigService;
  readonly events: EventsService;
  readonly forge: Forge;
  readonly lifecycle: RootLifecycleService;
  readonly logger: LoggerService;
  readonly metrics: MetricsService;
  readonly providers: readonly DeployStatusProvider[];
  readonly scheduler: SchedulerService;
  readonly state: PlatformState;
  readonly store: FleetStore;
}): Promise<void> {
  const { config, forge, lifecycle, logger, scheduler, state, store } = options;
  const layout = parsePlatformLayout(config.getOptional('slipway.platform'));
  const guards = new GuardVersions(
    parseGuardSettings(config.getOptional('slipway.guards')),
    logger,
  );
  const ingestion = new FleetIngestion({
    ...{ state, forge, store, logger },
    latestGuards: () => guards.latest,
  });
  measureReading(options.metrics, () => ingestion.readAt);
  // Judged before the newest guards are known, every route would be judged twice, and each time an event.
  const known = guards.lookUp(AbortSignal.timeout(LONGEST_FIRST_LOOK_UP_MS));
  const ingest = async () => {
    await known;
    await ingestion.runIfPossible();
  };
  await hearHints(options.events, forge.url, () => {
    ingest().catch(error => logger.error('The fleet was not read', error));
  });
  await scheduler.scheduleTask({
    id: 'fleet-ingestion',
    frequency: { seconds: 30 },
    timeout: { minutes: 10 },
    scope: 'local',
    fn: ingest,
  });
  if (guards.hasRegistry)
    await scheduler.scheduleTask({
      id: 'fleet-guard-versions',
      frequency: { hours: 1 },
      // Soon, for a registry that did not answer at first.
      initialDelay: { minutes: 1 },
      timeout: { minutes: 1 },
      scope: 'local',
      fn: async signal => {
        if (await guards.lookUp(signal)) await ingestion.runIfPossible();
      },
    });

  const observing = new DeployObserving({ store, layout, logger });
  // The database is there before the shutdown only.
  lifecycle.addBeforeShutdownHook(() => observing.stop());
  observing.start(options.providers);
}

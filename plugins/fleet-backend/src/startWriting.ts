import type {
  LoggerService,
  RootConfigService,
  RootLifecycleService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
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
import type { FleetStore } from './store/FleetStore';

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
  await hearHints(options.events, forge.url, ingestion);
  await scheduler.scheduleTask({
    id: 'fleet-ingestion',
    frequency: { seconds: 30 },
    timeout: { minutes: 10 },
    scope: 'local',
    fn: () => ingestion.runIfPossible(),
  });
  if (guards.hasRegistry)
    await scheduler.scheduleTask({
      id: 'fleet-guard-versions',
      frequency: { hours: 1 },
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

import type {
  LoggerService,
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { ForgeError, type Forge } from '@slipway/forge';
import {
  shareRuns,
  type Platform,
  type PlatformState,
} from '@slipway/platform-state';
import { describeParts, listParts } from './describeParts';
import { EntityLedger } from './EntityLedger';

const NAME = 'slipway-platform';

/** What the catalog was brought to. */
interface Applied {
  readonly model: Platform['model'];
  /** Of the model. */
  readonly revision: number;
  readonly ledger: EntityLedger;
  /** When everything was handed over, milliseconds since 1970. */
  readonly wholeAt: number;
}

/** So long may stand what a replica handed over late and could not correct, being gone since: nobody else saw it. */
const WHOLE_EVERY_MS = 10 * 60_000;

/** Keeps the catalog equal to the base branch: everything at first and now and then, else what has changed. */
export class PlatformEntityProvider implements EntityProvider {
  private connection?: EntityProviderConnection;
  private applied?: Applied;

  /** Brings the catalog to where the base branch stands now. Who asks together shares one look. */
  readonly refresh = shareRuns(async () => {
    try {
      await this.apply();
    } catch (error) {
      // The catalog keeps what it has; the next sweep tries again.
      if (!(error instanceof ForgeError)) throw error;
      this.options.logger.warn(`Catalog not refreshed: ${error.message}`);
    }
  });

  constructor(
    private readonly options: {
      state: PlatformState;
      forge: Pick<Forge, 'url' | 'urlOf'>;
      logger: LoggerService;
      taskRunner: SchedulerServiceTaskRunner;
      now?: () => number;
    },
  ) {}

  getProviderName(): string {
    return NAME;
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.connection = connection;
    await this.options.taskRunner.run({
      id: `${NAME}-refresh`,
      fn: async () => this.refresh(),
    });
  }

  private async apply(): Promise<void> {
    const { connection, options } = this;
    if (!connection) return;
    const platform = await options.state.current();
    const { model, base } = platform;
    const now = (options.now ?? Date.now)();
    const before = this.findApplied(model, now);
    // Before anything is waited for: what changes meanwhile is looked at again the next time.
    const { revision } = model;
    const parts = listParts(model, before);
    if (parts.size === 0) return;

    const repository = { ...platform, forge: options.forge };
    const ledger = before?.ledger ?? new EntityLedger();
    const described = await describeParts(parts, repository, ledger);
    const { added, removed, lost } = ledger.settle(described.drafts);
    for (const fault of [...described.faults, ...lost])
      options.logger.warn(fault);

    // When this fails, nobody knows what the catalog holds.
    this.applied = undefined;
    const entities = added.map(entity => ({ entity, locationKey: NAME }));
    if (!before) await connection.applyMutation({ type: 'full', entities });
    else if (entities.length + removed.length > 0)
      await connection.applyMutation({
        type: 'delta',
        added: entities,
        removed: removed.map(entityRef => ({ entityRef, locationKey: NAME })),
      });
    const wholeAt = before?.wholeAt ?? now;
    this.applied = { model, revision, ledger, wholeAt };
    options.logger.info(
      `${before ? 'Changed' : 'Read'} ${entities.length} entities${
        removed.length > 0 ? `, removed ${removed.length}` : ''
      } at ${base.commit.slice(0, 7)} of ${options.forge.url}`,
    );
  }

  /** @returns `undefined` when everything is to be handed over */
  private findApplied(
    model: Platform['model'],
    now: number,
  ): Applied | undefined {
    const { applied } = this;
    const isGood =
      applied?.model === model && now - applied.wholeAt < WHOLE_EVERY_MS;
    return isGood ? applied : undefined;
  }
}

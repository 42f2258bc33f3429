import type {
  LoggerService,
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { ForgeError, type Forge } from '@slipway/forge';
import type { PlatformLayout } from '@slipway/platform-layout';
import { kindsIn, toEntities } from './toEntities';

/** Reads the platform repository whenever its base branch has moved, and hands all of its entities to the catalog. */
export class PlatformEntityProvider implements EntityProvider {
  private appliedCommit?: string;

  constructor(
    private readonly options: {
      forge: Forge;
      layout: PlatformLayout;
      logger: LoggerService;
      taskRunner: SchedulerServiceTaskRunner;
    },
  ) {}

  getProviderName(): string {
    return 'slipway-platform';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    await this.options.taskRunner.run({
      id: `${this.getProviderName()}-refresh`,
      fn: async () => {
        try {
          await this.refresh(connection);
        } catch (error) {
          // The catalog keeps what it has; the next sweep tries again.
          if (!(error instanceof ForgeError)) throw error;
          this.options.logger.warn(`Catalog not refreshed: ${error.message}`);
        }
      },
    });
  }

  /** Brings the catalog to the base branch's last commit. Does nothing when it is there already. */
  async refresh(connection: EntityProviderConnection): Promise<void> {
    const { forge, layout, logger } = this.options;
    const { commit } = await forge.readBase();
    if (commit === this.appliedCommit) return;

    const { entities, problems } = toEntities(
      await forge.readFiles(
        commit,
        path => kindsIn(path, layout) !== undefined,
      ),
      layout,
      path => forge.urlOf(path),
    );
    for (const problem of problems) logger.warn(problem);
    await connection.applyMutation({
      type: 'full',
      entities: entities.map(entity => ({
        entity,
        locationKey: this.getProviderName(),
      })),
    });
    this.appliedCommit = commit;
    logger.info(
      `Read ${entities.length} entities from ${commit.slice(0, 7)} of ${
        forge.url
      }`,
    );
  }
}

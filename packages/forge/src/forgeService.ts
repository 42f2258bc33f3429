import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import type { Forge } from './Forge';
import { parseForgeSettings } from './ForgeSettings';
import { GitHubForge } from './GitHubForge';

/** The forge of the platform repository that `slipway.repository` names, one for all plugins. */
export const forgeServiceRef = createServiceRef<Forge>({
  id: 'slipway.forge',
  scope: 'root',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { config: coreServices.rootConfig },
      factory: ({ config }) => {
        const { repository, bot } =
          config.getOptional<Record<string, unknown>>('slipway') ?? {};
        return GitHubForge.create(
          ScmIntegrations.fromConfig(config),
          parseForgeSettings({ repository, bot }),
        );
      },
    }),
});

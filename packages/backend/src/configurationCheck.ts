import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import { GitHubForge, parseForgeSettings } from '@slipway/forge';
import { parsePlatformLayout } from '@slipway/platform-layout';
import { parseRuleSettings } from '@slipway/platform-model';
import { parseArgoCdInstances } from '@slipway/plugin-fleet-backend-module-argocd';
import { parseRoleSettings } from '@slipway/plugin-permission-backend-module-roles';

const configurationCheckRef = createServiceRef<void>({
  id: 'slipway.configuration-check',
  scope: 'root',
});

/** Reads the whole `slipway` section before anything starts, so that every fault in it is told at once. */
export const configurationCheck = createServiceFactory({
  service: configurationCheckRef,
  initialization: 'always',
  deps: { config: coreServices.rootConfig },
  factory({ config }) {
    const { repository, bot, platform, rules } =
      config.getOptional<Record<string, unknown>>('slipway') ?? {};
    const faults = [
      () =>
        GitHubForge.create(
          ScmIntegrations.fromConfig(config),
          parseForgeSettings({ repository, bot }),
        ),
      () => parsePlatformLayout(platform),
      () => parseRuleSettings(rules),
      () => parseRoleSettings(config.getOptional('slipway.roles')),
      () =>
        parseArgoCdInstances(config.getOptional('slipway.argocd.instances')),
    ].flatMap(read => {
      try {
        read();
        return [];
      } catch (error) {
        return [error instanceof Error ? error.message : String(error)];
      }
    });
    if (faults.length > 0) throw new Error(faults.join('\n'));
  },
});

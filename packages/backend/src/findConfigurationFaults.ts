import type { Config } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { GitHubForge, parseForgeSettings } from '@slipway/forge';
import { parsePlatformLayout } from '@slipway/platform-layout';
import { parseRuleSettings } from '@slipway/platform-model';
import { parseAuditSettings } from '@slipway/plugin-audit-backend';
import { parsePersonas } from '@slipway/plugin-auth-backend-module-identities';
import { parseArgoCdInstances } from '@slipway/plugin-fleet-backend-module-argocd';
import { parseRoleSettings } from '@slipway/plugin-permission-backend-module-roles';
import { readTrustedProxies } from './http/readTrustedProxies';
import { parseRequestLimits } from './http/RequestLimits';
import { findModeFaults } from './production/findModeFaults';
import { findProductionFaults } from './production/findProductionFaults';
import { readWrittenSecrets } from './production/readWrittenSecrets';

/**
 * Reads the whole `slipway` section, and in production judges what may only be on a laptop.
 *
 * @param argv - of the process, whose `--config` name the files that `config` was loaded from
 * @param env - the variables of the process
 * @returns one line for each fault, e.g. `app-config: slipway.repository.owner: must be a GitHub login`
 */
export async function findConfigurationFaults(
  config: Config,
  argv: string[],
  env: NodeJS.ProcessEnv,
): Promise<string[]> {
  const { repository, bot, platform, rules, roles, limits, personas, audit } =
    config.getOptional<Record<string, unknown>>('slipway') ?? {};
  const mode = config.getOptional<string>('slipway.mode');
  const unreadable = [
    () =>
      GitHubForge.create(
        ScmIntegrations.fromConfig(config),
        parseForgeSettings({ repository, bot }),
      ),
    () => parsePlatformLayout(platform),
    () => parseRuleSettings(rules),
    () => parseRoleSettings(roles),
    () => parseRequestLimits(limits),
    () => readTrustedProxies(config),
    () => parsePersonas(personas),
    () => parseAuditSettings(audit, mode),
    () => parseArgoCdInstances(config.getOptional('slipway.argocd.instances')),
  ].flatMap(read => {
    try {
      read();
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
  return (
    [
      ...findModeFaults(config, env),
      ...unreadable,
      ...(mode === 'local'
        ? []
        : findProductionFaults(
            config,
            await readWrittenSecrets(argv),
            env.PGSSLMODE,
          )),
    ]
      .flatMap(lines => lines.split('\n'))
      // A variable that is not set leaves its key out.
      .map(line =>
        line.replace(
          /: Invalid input: .* received undefined$/,
          ': is missing: is its variable set?',
        ),
      )
  );
}

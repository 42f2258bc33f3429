import { isFields, type Fields } from './GatewayFile';
import { fillDefaults } from './fillDefaults';
import type { GatewayDefaults } from './readDefaults';

/** Fills in the configuration that stands once for all plugins of a name, or under the name in `_config`. */
export function completePlugin(
  { _config, ...plugin }: Fields,
  { plugins }: GatewayDefaults,
): Fields {
  const name = String(_config ?? plugin.name);
  if (!Object.hasOwn(plugins, name)) return plugin;
  const own = isFields(plugin.config) ? plugin.config : {};
  return { ...plugin, config: fillDefaults(own, plugins[name]) };
}

import { gatewayOf } from '../../model/listClaims';
import type { KongPlugin } from '../../readers/Facts';
import { isKnown } from '../../syntax/Located';
import { fileRule } from '../Rule';
import { showText } from '../showText';
import { listPlugins } from './listPlugins';

interface Place {
  readonly path: string;
  readonly plugin: KongPlugin;
}

export const kongPluginOnce = fileRule({
  id: 'kong-plugin-once',
  on: ['kong'],
  severity: 'error',
  title: 'A plugin is configured once for what it is for',
  why: 'Kong refuses a second plugin of one name for the same route, service or gateway, and with it the whole file.',
  judge: (reading, world) => {
    const { path, facts } = reading;
    const elsewhere: Place[] = world
      .shared('kong')
      .filter(
        base => gatewayOf(base) === gatewayOf(reading) && base.path !== path,
      )
      .flatMap(base =>
        base.facts.plugins.map(plugin => ({ path: base.path, plugin })),
      );
    const all = listPlugins(facts);
    return all.flatMap(({ plugin, scope, isGlobal }, index) => {
      const { name, limitedBy } = plugin;
      // With a consumer, it is another one.
      if (!isKnown(name) || limitedBy) return [];
      const earlier: Place[] = all
        .slice(0, index)
        .filter(other => other.scope === scope)
        .map(other => ({ path, plugin: other.plugin }));
      const twin = [...earlier, ...(isGlobal ? elsewhere : [])].find(
        other =>
          isKnown(other.plugin.name) &&
          other.plugin.name.value === name.value &&
          !other.plugin.limitedBy,
      );
      return twin
        ? [
            {
              line: plugin.line,
              message: `plugin ${showText(
                name.value,
              )} is configured twice for ${scope}: also in ${twin.path}:${
                twin.plugin.line
              }`,
              fix: 'Remove one of them.',
            },
          ]
        : [];
    });
  },
});

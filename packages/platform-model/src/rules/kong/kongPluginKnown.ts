import { nearestName } from '../../schemas/nearestName';
import { isKnown } from '../../syntax/Located';
import { fileRule } from '../Rule';
import { showText } from '../showText';
import { KNOWN_PLUGINS } from './KONG_PLUGINS';
import { listPlugins } from './listPlugins';

export const kongPluginKnown = fileRule({
  id: 'kong-plugin-known',
  on: ['kong'],
  severity: 'error',
  title: 'Every plugin is one that the gateway has',
  why: 'Kong refuses the whole file of a gateway for one plugin that is not installed. What it has besides its own and the guards is configuration (`slipway.platform.gatewayPlugins`).',
  judge: ({ facts }, world) => {
    const known = [...KNOWN_PLUGINS, ...world.layout.gatewayPlugins];
    return listPlugins(facts).flatMap(({ plugin: { name }, scope }) => {
      if (!isKnown(name) || known.includes(name.value)) return [];
      const meant = nearestName(name.value, known);
      return [
        {
          line: name.line,
          message: `plugin ${showText(
            name.value,
          )} of ${scope} is none that the gateway has`,
          fix: meant
            ? `Write ${meant}.`
            : 'Remove it, or add it to slipway.platform.gatewayPlugins.',
        },
      ];
    });
  },
});

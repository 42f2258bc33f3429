import { isShared } from '../../model/isShared';
import { gatewayOf } from '../../model/listClaims';
import { valueOf } from '../../syntax/Located';
import { fileRule } from '../Rule';
import { POLICY_PLUGINS } from './KONG_PLUGINS';

export const gatewaySetsPolicy = fileRule({
  id: 'gateway-sets-policy',
  on: ['kong'],
  severity: 'error',
  title: 'A gateway limits the rate and answers CORS for all of its routes',
  why: 'What every route needs is decided once: a route without a rate limit lets one caller take the capacity of all.',
  judge: (reading, world) => {
    const bases = world
      .shared('kong')
      .filter(base => gatewayOf(base) === gatewayOf(reading))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    // Told once, where it can be mended; without such a file, wherever it matters.
    if (bases.length > 0 && bases[0].path !== reading.path) return [];
    if (bases.length === 0 && isShared(reading)) return [];
    const set = bases
      .flatMap(base => base.facts.plugins)
      .filter(
        ({ enabled, limitedBy }) =>
          !limitedBy && (enabled === undefined || valueOf(enabled) === true),
      )
      .map(({ name }) => valueOf(name));
    const missing = POLICY_PLUGINS.filter(policy => !set.includes(policy));
    return missing.length === 0
      ? []
      : [
          {
            line: 1,
            message: `gateway ${
              gatewayOf(reading) || 'of this folder'
            } has no ${missing.join(' and no ')} for all of its routes`,
            fix: `Add the plugin ${missing.join(
              ' and the plugin ',
            )} to a file of the gateway that has no services.`,
          },
        ];
  },
});

import type { ProductionRule } from '../ProductionRule';

const OPEN =
  /^(?:'unsafe-eval'|'unsafe-inline'|'unsafe-hashes'|\*|https?:|data:|blob:)$/;

/** A text that gets into a page never runs. */
export const scriptsAreOwn: ProductionRule = ({ config, values }) => {
  if (config.getOptional('backend.csp') === false)
    return [
      {
        key: 'backend.csp',
        message:
          'is off, so any text that gets into a page runs: take the line out',
      },
    ];
  const unset = Array.isArray(config.getOptional('backend.csp.script-src'))
    ? []
    : [
        {
          key: 'backend.csp.script-src',
          message:
            "is not set, and Backstage's own allows eval: copy the section from app-config.production.yaml",
        },
      ];
  const open = values
    .filter(
      ({ key, value }) =>
        /^backend\.csp\.(?:script-src|script-src-elem|script-src-attr|default-src|worker-src)\b/.test(
          key,
        ) && OPEN.test(String(value)),
    )
    .map(({ key, value }) => ({
      key,
      message: `must not be ${value}: any text that gets into a page would run`,
    }));
  return [...unset, ...open];
};

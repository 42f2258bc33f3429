import { isShared } from '../../model/isShared';
import { valueOf } from '../../syntax/Located';
import { fileRule } from '../Rule';
import { showText } from '../showText';
import { isPolicy } from './KONG_PLUGINS';
import { listPlugins } from './listPlugins';

export const policyIsInherited = fileRule({
  id: 'policy-is-inherited',
  on: ['kong'],
  severity: 'error',
  title:
    'An application takes rate limit, CORS and whom to keep out from its gateway',
  why: 'Kong lets the plugin of a route replace that of the gateway, and a plugin at the top of any file runs for everybody: one application must set neither aside nor speak for the others.',
  judge: reading =>
    isShared(reading)
      ? []
      : listPlugins(reading.facts).flatMap(({ plugin, scope, isGlobal }) => {
          const name = valueOf(plugin.name);
          if (isGlobal)
            return [
              {
                line: plugin.line,
                message: `plugin ${showText(
                  name ?? 'without a name',
                )} runs for every route of the gateway, not only for this file's`,
                fix: 'Move it below the service or the route.',
              },
            ];
          return isPolicy(name)
            ? [
                {
                  line: plugin.line,
                  message: `plugin ${name} of ${scope} replaces what the gateway sets for all routes`,
                  fix: 'Remove it.',
                },
              ]
            : [];
        }),
});

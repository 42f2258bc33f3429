import type { KongPlugin } from '../../readers/Facts';
import { isKnown, valueOf } from '../../syntax/Located';
import { fileRule, type Fault } from '../Rule';
import { isGuard } from './KONG_PLUGINS';
import { listPlugins } from './listPlugins';

export const guardIsOn = fileRule({
  id: 'guard-is-on',
  on: ['kong'],
  severity: 'error',
  title:
    'A guard at the gateway is switched on, for all requests and all callers',
  why: 'A guard that is switched off, that runs for some consumers or protocols only, or that lets pass whom it does not know, looks like protection and is none.',
  field: 'guard',
  judge: ({ facts }) =>
    listPlugins(facts)
      .filter(({ plugin }) => isGuard(valueOf(plugin.name)))
      .flatMap(({ plugin, scope }) =>
        judgeGuard(plugin, `guard ${valueOf(plugin.name)} of ${scope}`),
      ),
});

function judgeGuard(
  { enabled, limitedBy, anonymousLine }: KongPlugin,
  guard: string,
): Fault[] {
  const faults: Fault[] = [];
  if (enabled && !isKnown(enabled))
    faults.push({
      line: enabled.line,
      message: `it cannot be determined whether ${guard} is on: ${enabled.undetermined}`,
      fix: 'Remove enabled.',
    });
  else if (enabled?.value === false)
    faults.push({
      line: enabled.line,
      message: `${guard} is switched off`,
      fix: 'Remove enabled: false, or the guard, and tag the route as public.',
    });
  if (isKnown(limitedBy))
    faults.push({
      line: limitedBy.line,
      message: `${guard} runs for some requests only: it has ${limitedBy.value}`,
      fix: `Remove ${limitedBy.value}.`,
    });
  if (anonymousLine !== undefined)
    faults.push({
      line: anonymousLine,
      message: `${guard} lets anybody pass: it has config.anonymous`,
      fix: 'Remove anonymous.',
    });
  return faults;
}

import type { KongPlugin } from '../readers/Facts';
import { isGuard } from '../rules/kong/KONG_PLUGINS';
import { isKnown, valueOf } from '../syntax/Located';
import type { Check, Doubt, Remark } from './Checks';

/**
 * Tells the guards among plugins that check every caller from those that do not.
 *
 * @param path - of the file they stand in
 * @param scope - what they are for, e.g. `route order-api`
 */
export function sortPlugins(
  plugins: readonly KongPlugin[],
  path: string,
  scope: string,
) {
  const checks: Check[] = [];
  const doubts: Doubt[] = [];
  const idle: Remark[] = [];
  for (const plugin of plugins) {
    const { name, line, enabled, limitedBy, anonymousLine, roles } = plugin;
    const guard = valueOf(name);
    const doubt = (about: string, why: string, at: number) =>
      doubts.push({ about, why, place: { path, line: at } });
    const rest = (message: string, at: number) =>
      idle.push({ message, place: { path, line: at } });
    if (guard === undefined)
      doubt(
        `which plugin ${scope} has`,
        name && !isKnown(name) ? name.undetermined : 'it has no name',
        name?.line ?? line,
      );
    else if (!isGuard(guard)) continue;
    else if (enabled && !isKnown(enabled))
      doubt(
        `whether guard ${guard} of ${scope} is on`,
        enabled.undetermined,
        enabled.line,
      );
    else if (enabled?.value === false)
      rest(`guard ${guard} of ${scope} is switched off`, enabled.line);
    else if (limitedBy)
      rest(
        `guard ${guard} of ${scope} runs for some requests only: it has ${
          valueOf(limitedBy) ?? 'a condition'
        }`,
        limitedBy.line,
      );
    else if (anonymousLine !== undefined)
      rest(
        `guard ${guard} of ${scope} lets anybody pass: it has config.anonymous`,
        anonymousLine,
      );
    else
      checks.push({
        guard,
        roles: valueOf(roles) ?? [],
        ...(roles && !isKnown(roles) && { undetermined: roles.undetermined }),
        place: { path, line: roles?.line ?? name!.line },
      });
  }
  return { checks, doubts, idle };
}

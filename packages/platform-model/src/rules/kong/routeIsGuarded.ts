import { gatewayOf } from '../../model/listClaims';
import type { KongPlugin, KongRoute } from '../../readers/Facts';
import { isKnown, valueOf } from '../../syntax/Located';
import { fileRule } from '../Rule';
import { showText } from '../showText';
import { GUARD_PLUGINS, isGuard } from './KONG_PLUGINS';
import { nameOf } from './listPlugins';

/** The tag of a route that is open to everybody by intent. */
const PUBLIC = 'public';

export const routeIsGuarded = fileRule({
  id: 'route-is-guarded',
  on: ['kong'],
  severity: 'error',
  title: 'A route has a guard, or says that it is public',
  why: 'A guard that was forgotten looks like a route that is public by intent. The tag `public` tells one from the other.',
  field: 'guard',
  judge: (reading, world) => {
    const { services, routes, plugins } = reading.facts;
    const everywhere = [
      plugins,
      ...world
        .shared('kong')
        .filter(base => gatewayOf(base) === gatewayOf(reading))
        .map(base => base.facts.plugins),
    ];
    const unguarded = (route: KongRoute, ...above: (readonly KongPlugin[])[]) =>
      !isPublic(route) &&
      ![route.plugins, ...above, ...everywhere].some(hasGuard);
    return [
      ...services.flatMap(service =>
        service.routes.filter(route => unguarded(route, service.plugins)),
      ),
      ...routes.filter(route => unguarded(route)),
    ].map(route => ({
      line: route.line,
      message: `route ${nameOf(
        route.name,
      )} has no guard, so anybody may call ${namePaths(route)}`,
      fix: `Add the plugin ${GUARD_PLUGINS.join(
        ' or ',
      )}, or the tag ${PUBLIC}.`,
    }));
  },
});

/** Whether it is on is another rule's question. */
function hasGuard(plugins: readonly KongPlugin[]): boolean {
  return plugins.some(({ name }) => isGuard(valueOf(name)));
}

function isPublic({ tags }: KongRoute): boolean {
  return tags.some(tag => valueOf(tag) === PUBLIC);
}

function namePaths({ paths }: KongRoute): string {
  const known = paths?.filter(isKnown).map(({ value }) => showText(value));
  return known?.length ? known.join(', ') : 'every path of it';
}

import { isKnown, valueOf, type Fact } from '../syntax/Located';
import {
  itemsOf,
  nodeAt,
  textAt,
  type YamlNode,
  type YamlStream,
} from '../syntax/YamlNode';
import type {
  KongFacts,
  KongPlugin,
  KongReference,
  KongRoute,
  KongService,
} from './Facts';
import { readKongPlugin } from './readKongPlugin';
import { readKongRoute } from './readKongRoute';
import { readKongUpstream } from './readKongUpstream';
import { readKongUrl } from './readKongUrl';
import { withoutAbsent } from './withoutAbsent';

type Draft<T extends { plugins: unknown }> = T & { plugins: KongPlugin[] };
type ServiceDraft = Draft<KongService> & { routes: Draft<KongRoute>[] };

/**
 * Reads a declarative file of Kong. Routes and plugins at the top that name a service or a route of the file are
 * read as if they stood inside it, as Kong itself does.
 */
export function readKong({ documents, faults }: YamlStream): KongFacts {
  const top = (key: string) =>
    documents.flatMap(document => itemsOf(nodeAt(document, key)));
  const dangling: KongReference[] = [];
  const services = top('services').map(readService);
  const routes: Draft<KongRoute>[] = [];
  for (const node of top('routes')) {
    const route = readRoute(node);
    const reference = readReference(node, 'service');
    const owner = findNamed(services, reference);
    (owner?.routes ?? routes).push(route);
    if (reference && !owner)
      dangling.push({
        kind: 'service',
        name: reference,
        from: `route ${valueOf(route.name) ?? 'without a name'}`,
      });
  }
  const plugins: KongPlugin[] = [];
  const allRoutes = [...services.flatMap(service => service.routes), ...routes];
  for (const node of top('plugins')) {
    const plugin = readKongPlugin(node);
    const from = `plugin ${valueOf(plugin.name) ?? 'without a name'}`;
    const route = readReference(node, 'route');
    const service = readReference(node, 'service');
    const owner = route
      ? findNamed(allRoutes, route)
      : findNamed(services, service);
    if (owner) owner.plugins.push(plugin);
    else if (route) dangling.push({ kind: 'route', name: route, from });
    else if (service) dangling.push({ kind: 'service', name: service, from });
    else plugins.push(plugin);
  }
  return withoutAbsent({
    isCut: faults.length > 0 || undefined,
    formatVersion: documents
      .map(document => textAt(document, '_format_version'))
      .find(Boolean),
    services,
    routes,
    plugins,
    upstreams: top('upstreams').map(readKongUpstream),
    danglingReferences: dangling,
  });
}

function readService(node: YamlNode): ServiceDraft {
  return withoutAbsent({
    line: node.line,
    name: textAt(node, 'name'),
    ...readKongUrl(node),
    plugins: itemsOf(nodeAt(node, 'plugins')).map(readKongPlugin),
    routes: itemsOf(nodeAt(node, 'routes')).map(readRoute),
  });
}

function readRoute(node: YamlNode): Draft<KongRoute> {
  return {
    ...readKongRoute(node),
    plugins: itemsOf(nodeAt(node, 'plugins')).map(readKongPlugin),
  };
}

/** `service: order-api` and `service: { name: order-api }` are the same; so is an id in place of the name. */
function readReference(
  node: YamlNode,
  kind: 'service' | 'route',
): Fact<string> | undefined {
  const reference = nodeAt(node, kind);
  if (reference?.kind === 'map')
    return textAt(reference, 'name') ?? textAt(reference, 'id');
  return textAt(reference);
}

function findNamed<T extends { name?: Fact<string> }>(
  all: readonly T[],
  name: Fact<string> | undefined,
): T | undefined {
  return isKnown(name)
    ? all.find(one => valueOf(one.name) === name.value)
    : undefined;
}

import { completePlugin } from './completePlugin';
import { fillDefaults } from './fillDefaults';
import { listFields, type Fields } from './GatewayFile';
import type { GatewayDefaults } from './readDefaults';

const URL_PARTS =
  /^(?<protocol>[a-z]+):\/\/(?<host>[^/?#:@]+)(?::(?<port>\d{1,5}))?(?<path>\/[^?#]*)?$/;

/** Fills in what stands once for all services, their routes and plugins. */
export function completeService(
  service: Fields,
  defaults: GatewayDefaults,
): Fields {
  const { entities } = defaults;
  return {
    ...fillDefaults(takeUrlApart(service), entities.service ?? {}),
    ...completePlugins(service, defaults),
    ...(service.routes !== undefined && {
      routes: listFields(service.routes).map(route =>
        completeRoute(route, defaults),
      ),
    }),
  };
}

/** @see completeService */
export function completeRoute(
  route: Fields,
  defaults: GatewayDefaults,
): Fields {
  return {
    ...fillDefaults(route, defaults.entities.route ?? {}),
    ...completePlugins(route, defaults),
  };
}

function completePlugins({ plugins }: Fields, defaults: GatewayDefaults) {
  return plugins === undefined
    ? {}
    : {
        plugins: listFields(plugins).map(plugin =>
          completePlugin(plugin, defaults),
        ),
      };
}

/** A `url` is short for protocol, host, port and path, which an upstream needs apart. */
function takeUrlApart({ url, ...service }: Fields): Fields {
  if (typeof url !== 'string') return service;
  const parts = URL_PARTS.exec(url)?.groups;
  if (!parts) return { ...service, url };
  const { protocol, host, port, path } = parts;
  return {
    ...service,
    protocol,
    host,
    port: port === undefined ? usualPort(protocol) : Number(port),
    ...(path !== undefined && { path }),
  };
}

/** The port where a protocol listens unless it is said. */
export function usualPort(protocol: unknown): number {
  return protocol === 'https' ? 443 : 80;
}

/**
 * The upstream of a service that names none: its one host, so that its health can be checked. Its name is none that
 * DNS knows, so that nobody takes one for the other.
 */
export function deriveUpstream({ name, protocol, host, port }: Fields): Fields {
  return {
    name: `${name}.upstream`,
    // Whoever answers for more than one name is asked by the name that was meant.
    host_header: host,
    targets: [{ target: `${host}:${port ?? usualPort(protocol)}` }],
  };
}

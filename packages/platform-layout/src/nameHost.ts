/** What every DNS name inside a cluster ends with. */
const CLUSTER = '.svc.cluster.local';

/**
 * The DNS name of an application inside its cluster; a service has one namespace, called as the service is.
 *
 * @param name - the joined name, e.g. `order-api`
 * @returns e.g. `order-api.order.svc.cluster.local`
 */
export function nameHost(name: string, service: string): string {
  return `${name}.${service}${CLUSTER}`;
}

/** True for a DNS name inside a cluster. */
export function isClusterHost(host: string): boolean {
  return host.endsWith(CLUSTER);
}

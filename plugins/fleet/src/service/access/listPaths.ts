import type { FleetServiceDetail } from '@slipway/plugin-fleet-common';

/** What a route is for: its paths, else all of its hosts, else everything. */
export function listPaths({
  paths,
  hosts,
}: Pick<
  FleetServiceDetail['routes'][number],
  'paths' | 'hosts'
>): readonly string[] {
  if (paths.length > 0) return paths;
  return hosts ? hosts.map(host => `${host}/`) : ['/'];
}

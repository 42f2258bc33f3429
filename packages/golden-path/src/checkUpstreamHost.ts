/**
 * Says what to change in the host of a service that runs outside of all environments.
 *
 * @param upstreamHosts - those of the layout
 * @returns one sentence, or `undefined` when the gateway may pass requests on to it
 */
export function checkUpstreamHost(
  host: string,
  upstreamHosts: readonly string[],
): string | undefined {
  if (upstreamHosts.includes(host)) return undefined;
  return upstreamHosts.length > 0
    ? `Choose one of ${upstreamHosts.join(
        ', ',
      )}; the platform team allows another one in slipway.platform.upstreamHosts.`
    : 'Ask the platform team to allow the host in slipway.platform.upstreamHosts: as yet the gateway reaches none outside the cluster.';
}

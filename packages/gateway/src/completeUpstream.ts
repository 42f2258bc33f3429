import { isClusterHost } from '@slipway/platform-layout';
import { fillDefaults } from './fillDefaults';
import { isFields, listFields, type Fields } from './GatewayFile';
import type { GatewayDefaults } from './readDefaults';

/** Fills in what stands once for all upstreams and their targets: above all how their health is checked. */
export function completeUpstream(
  upstream: Fields,
  { entities }: GatewayDefaults,
): Fields {
  const targets = listFields(upstream.targets).map(target =>
    fillDefaults(target, entities.target ?? {}),
  );
  const filled = fillDefaults(upstream, entities.upstream ?? {});
  const asked = isFields(upstream.healthchecks)
    ? upstream.healthchecks.active
    : undefined;
  const isOurs = targets.every(({ target }) =>
    isClusterHost(String(target).replace(/:\d+$/, '')),
  );
  return {
    ...(asked === undefined && !isOurs ? knockOnly(filled) : filled),
    ...(upstream.targets !== undefined && { targets }),
  };
}

/** Nobody outside has promised to answer where our applications do: whether the port opens must do. */
function knockOnly(upstream: Fields): Fields {
  const { healthchecks } = upstream;
  if (!isFields(healthchecks) || !isFields(healthchecks.active))
    return upstream;
  const { http_path: _, ...active } = healthchecks.active;
  return {
    ...upstream,
    healthchecks: { ...healthchecks, active: { ...active, type: 'tcp' } },
  };
}

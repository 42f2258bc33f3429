import type { FleetService } from '@slipway/plugin-fleet-common';
import type { GuardDocument } from '@slipway/plugin-search-common';

/** What stands where there is no guard on purpose. */
const NO_GUARD = 'none';

/**
 * The guards that are in use. Who uses them is not said here, as not everybody may see everybody: the fleet says it to
 * whoever follows the link.
 */
export async function* describeGuards(
  services: AsyncIterable<FleetService>,
): AsyncIterable<GuardDocument> {
  const names = new Set<string>();
  for await (const { guard } of services)
    for (const name of [guard.declared, guard.gateway, guard.code])
      if (name !== null && name !== NO_GUARD) names.add(name);
  for (const name of [...names].sort())
    yield {
      title: name,
      text: 'guard',
      location: `/fleet?${new URLSearchParams({ guard: name })}`,
    };
}

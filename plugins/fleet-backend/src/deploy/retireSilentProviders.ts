import type { FleetStore } from '../store/FleetStore';
import { leaseOn } from './leaseOn';

/**
 * Says of providers that nobody has observed for a while that what they said may be so no more, and forgets those that
 * are configured no more. Replicas that are configured differently, as in an upgrade, leave each other's alone.
 *
 * @param configured - the ids of the providers that this replica knows
 */
export async function retireSilentProviders(
  store: FleetStore,
  configured: readonly string[],
  silentSeconds: number,
): Promise<void> {
  await store.write(async writer => {
    const silent = await writer.listSilentProviders(leaseOn(''), silentSeconds);
    for (const status of silent) {
      const { id, isLive } = status;
      if (!configured.includes(id)) await writer.removeProvider(id);
      else if (isLive)
        await writer.putProvider({
          ...{ ...status, isLive: false },
          reason: `${id} is observed by nobody at the moment`,
        });
    }
  });
}

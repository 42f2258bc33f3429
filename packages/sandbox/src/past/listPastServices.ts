import type { PlatformLayout } from '@slipway/platform-layout';
import { listSeededServices } from '../seed/listSeededServices';
import type { PastService } from './createPast';

/** The services that the repository starts with, each where it runs. */
export async function listPastServices(
  layout: PlatformLayout,
): Promise<PastService[]> {
  const services = await listSeededServices(layout);
  return services.map(({ service, application, environments }) => ({
    service,
    application,
    environments: environments ?? Object.keys(layout.environments),
  }));
}

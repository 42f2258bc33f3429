import type { ArgocdApplication, ArgocdSource } from '../../readers/Facts';

/** All that an Application deploys from. */
export function listSources(
  application: ArgocdApplication,
): readonly ArgocdSource[] {
  return [application, ...(application.moreSources ?? [])];
}

import type { FleetChanges } from '../store/readChanges';
import type { ApplicationSummary } from '../store/splitDocument';
import {
  placeDeployments,
  type DeploymentPlace,
  type Observed,
  type Providers,
} from './placeDeployments';

/** What providers say, by application; also of applications that are not there, or not yet. */
export class ObservedPlaces {
  private readonly byApplication = new Map<string, Map<string, Observed>>();
  /** Applications of which more is said than one thing an environment. */
  private readonly contested = new Set<string>();

  set(
    application: string,
    {
      provider,
      key,
      environment,
      document,
    }: FleetChanges['deployments'][number],
  ): void {
    const observed = this.byApplication.get(application) ?? new Map();
    const id = JSON.stringify([provider, key, environment]);
    if (document) observed.set(id, { provider, document });
    else observed.delete(id);
    if (observed.size) this.byApplication.set(application, observed);
    else this.byApplication.delete(application);
    const environments = new Set<string>();
    for (const one of observed.values())
      environments.add(one.document.environment);
    if (environments.size < observed.size) this.contested.add(application);
    else this.contested.delete(application);
  }

  /** Applications of which something else is to be said when a provider is found or lost. */
  listContested(): Iterable<string> {
    return this.contested;
  }

  place(
    application: string,
    summary: ApplicationSummary,
    providers: Providers,
  ): DeploymentPlace[] {
    const observed = this.byApplication.get(application)?.values() ?? [];
    return placeDeployments(summary, observed, providers);
  }
}

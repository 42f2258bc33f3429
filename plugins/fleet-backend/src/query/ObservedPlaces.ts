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
  private readonly byApplication = new Map<string, readonly Observed[]>();
  /** Applications of which more is said than one thing an environment. */
  private readonly contested = new Set<string>();

  set(application: string, given: FleetChanges['deployments'][number]): void {
    const { provider, key, environment, document } = given;
    const observed = (this.byApplication.get(application) ?? []).filter(
      one =>
        one.provider !== provider ||
        one.document.key !== key ||
        one.document.environment !== environment,
    );
    if (document) observed.push({ provider, document });
    if (observed.length) this.byApplication.set(application, observed);
    else this.byApplication.delete(application);
    const environments = new Set(observed.map(one => one.document.environment));
    if (environments.size < observed.length) this.contested.add(application);
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
    const observed = this.byApplication.get(application) ?? [];
    return placeDeployments(summary, observed, providers);
  }
}

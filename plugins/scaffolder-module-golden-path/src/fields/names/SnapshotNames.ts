import { parseEntityRef } from '@backstage/catalog-model';
import { matchPlace } from '@slipway/platform-layout';
import type { ProofSnapshot } from '@slipway/proof';
import type { NameDirectory, Namesake } from './NameDirectory';

/** The names in the platform repository and in its open pull requests, as a snapshot has them. */
export class SnapshotNames implements NameDirectory {
  constructor(private readonly snapshot: ProofSnapshot) {}

  async findService(service: string): Promise<Namesake | undefined> {
    const { claims, layout } = this.snapshot.platform;
    const exists = claims.some(
      ({ kind, name, pullRequest }) =>
        kind === 'folder' &&
        !pullRequest &&
        matchPlace(layout, 'application', `${name}/catalog-info.yaml`)
          ?.service === service,
    );
    return exists
      ? { about: { entityRef: `system:default/${service}` } }
      : undefined;
  }

  async findApplication(name: string): Promise<Namesake | undefined> {
    const holders = this.snapshot.platform.claims.filter(
      ({ kind, key }) => kind === 'name' && key === name.toLowerCase(),
    );
    // What exists goes before what is only proposed.
    const holder =
      holders.find(({ pullRequest }) => !pullRequest) ?? holders[0];
    if (!holder) return undefined;
    const { owner, pullRequest } = holder;
    return {
      ...(owner && { owner: nameOf(owner) }),
      ...(pullRequest && { pullRequest: pullRequest.number }),
      about: pullRequest
        ? { url: pullRequest.url }
        : { entityRef: `component:default/${holder.name}` },
    };
  }
}

/** The repository may hold anything; a reference that is none is shown as it is. */
function nameOf(owner: string): string {
  try {
    return parseEntityRef(owner, { defaultKind: 'group' }).name;
  } catch {
    return owner;
  }
}

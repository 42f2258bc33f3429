import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { PortalError } from '@slipway/pages';
import type { FleetServiceDetail } from '@slipway/plugin-fleet-common';
import type { FleetApi } from '../api/FleetApi';
import { readApplication } from './readApplication';

/** What the fleet has to say of an entity. */
export type FoundService =
  | { readonly kind: 'found'; readonly detail: FleetServiceDetail }
  /** The fleet does not know it, or the person may not see it there. */
  | { readonly kind: 'unknown' }
  /** This portal has no fleet to ask. */
  | { readonly kind: 'no-fleet' };

/**
 * Looks an entity up in the fleet: by its annotations, else by its name.
 *
 * @throws when the fleet does not answer
 */
export async function findService(
  api: FleetApi,
  entity: Entity,
  signal: AbortSignal,
): Promise<FoundService> {
  try {
    const detail =
      (await readAnnotated(api, entity, signal)) ??
      (await readNamed(api, entity, signal));
    return detail ? { kind: 'found', detail } : { kind: 'unknown' };
  } catch (error) {
    if (error instanceof PortalError && error.kind === 'missing')
      return { kind: 'no-fleet' };
    throw error;
  }
}

async function readAnnotated(
  api: FleetApi,
  entity: Entity,
  signal: AbortSignal,
) {
  const key = readApplication(entity);
  return key && api.readService(key.service, key.application, signal);
}

async function readNamed(api: FleetApi, entity: Entity, signal: AbortSignal) {
  const { items } = await api.listServices(
    { search: entity.metadata.name },
    { offset: 0, limit: 100 },
    signal,
  );
  const ref = stringifyEntityRef(entity);
  const named = items.find(({ entityRef }) => entityRef === ref);
  return named && api.readService(named.service, named.application, signal);
}

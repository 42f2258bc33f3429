import { writeCsv } from '@slipway/pages';
import type { FleetService } from '@slipway/plugin-fleet-common';
import type { FleetApi, FleetQuery } from '../../api/FleetApi';
import type { Words } from '../../words/useWords';
import { mergeEnvironments } from '../rows/mergeEnvironments';
import { listCsvRows } from './listCsvRows';

const PAGE_SIZE = 1_000;

/**
 * Everything that the query leaves, as CSV. A service that moves to another page meanwhile is in it once.
 *
 * @throws what the API throws: half of the fleet would be taken for all of it
 */
export async function exportFleet(
  api: FleetApi,
  query: FleetQuery,
  words: Words,
  signal?: AbortSignal,
): Promise<string> {
  const services = new Map<string, FleetService>();
  for (let offset = 0; ; offset += PAGE_SIZE) {
    const page = { offset, limit: PAGE_SIZE };
    const { items, totalItems } = await api.listServices(query, page, signal);
    for (const service of items) services.set(service.entityRef, service);
    if (items.length === 0 || offset + PAGE_SIZE >= totalItems) break;
  }
  const all = [...services.values()];
  return writeCsv(listCsvRows(all, mergeEnvironments([], all), words));
}

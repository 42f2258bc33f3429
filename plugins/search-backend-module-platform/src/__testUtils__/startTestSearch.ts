import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { PermissionsService } from '@backstage/backend-plugin-api';
import searchPlugin from '@backstage/plugin-search-backend';
import searchModulePg from '@backstage/plugin-search-backend-module-pg';
import { SEARCH_TYPES, type SearchType } from '@slipway/plugin-search-common';
import type { Knex } from 'knex';
import searchModulePlatform from '..';
import type { FakeFleet } from './FakeFleet';
import { TestScheduler } from './TestScheduler';

type Permissions = Pick<
  PermissionsService,
  'authorize' | 'authorizeConditional'
>;

/** Everybody may see everything. */
const OPEN: Permissions = {
  authorize: async asked =>
    asked.map(() => ({ result: AuthorizeResult.ALLOW })),
  authorizeConditional: async asked =>
    asked.map(() => ({ result: AuthorizeResult.ALLOW })),
};

/** What is found, as the API says it. */
export interface Found {
  readonly type: SearchType;
  readonly document: Record<string, unknown> & { readonly title: string };
}

/** Starts Backstage's search on a database, with what our module puts into it. */
export async function startTestSearch(options: {
  readonly knex: Knex;
  readonly fleet: FakeFleet;
  readonly templates?: Entity[];
  /** The permission policy, where not everybody may see everything. */
  readonly permissions?: Permissions;
}) {
  const { knex, fleet, templates: entities = [], permissions = OPEN } = options;
  const scheduler = new TestScheduler();
  const { server } = await startTestBackend({
    features: [
      searchPlugin,
      searchModulePg,
      searchModulePlatform,
      fleet.plugin,
      catalogServiceMock.factory({ entities }),
      scheduler.factory,
      mockServices.database.factory({ knex }),
      mockServices.rootConfig.factory({
        data: { permission: { enabled: true } },
      }),
      mockServices.permissions.mock(permissions).factory,
    ],
  });
  const url = `http://localhost:${server.port()}/api/search/query`;
  return {
    /** As if it were time to look whether something has changed. */
    async index(types: readonly SearchType[] = SEARCH_TYPES) {
      for (const type of types) await scheduler.run(`search_index_${type}`);
    },
    async find(term: string, types?: readonly SearchType[]): Promise<Found[]> {
      const query = new URLSearchParams({ term });
      types?.forEach((type, at) => query.set(`types[${at}]`, type));
      const response = await fetch(`${url}?${query}`, {
        headers: { authorization: mockCredentials.user.header() },
      });
      const body = await response.json();
      if (!response.ok) throw new Error(JSON.stringify(body));
      return body.results;
    },
  };
}

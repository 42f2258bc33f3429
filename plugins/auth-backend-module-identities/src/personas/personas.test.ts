import {
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { JsonObject } from '@backstage/types';
import authPlugin from '@backstage/plugin-auth-backend';
import { decodeJwt } from 'jose';
import { authModuleIdentities } from '../module';

const PERSONAS = [
  {
    provider: 'guest',
    role: 'developer',
    title: 'Developer',
    description: 'Creates',
    userEntityRef: 'user:default/guest',
    groups: ['group:default/commerce'],
  },
  {
    provider: 'local-manager',
    role: 'manager',
    title: 'Manager',
    description: 'Sees',
    userEntityRef: 'user:default/grace.kim',
    groups: ['group:default/nobody-any-more'],
  },
];

describe('personas', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });

  async function start(slipway: JsonObject) {
    const knex = await databases.init('POSTGRES_18');
    const { server } = await startTestBackend({
      features: [
        authPlugin,
        authModuleIdentities,
        catalogServiceMock.factory({
          entities: [
            {
              apiVersion: 'backstage.io/v1alpha1',
              kind: 'User',
              metadata: { name: 'grace.kim', namespace: 'default' },
              relations: [
                { type: 'memberOf', targetRef: 'group:default/managers' },
              ],
            },
          ],
        }),
        mockServices.database.factory({ knex }),
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'http://localhost' },
            backend: { baseUrl: 'http://localhost' },
            auth: {
              providers: { guest: {}, 'local-manager': {} },
              omitIdentityTokenOwnershipClaim: false,
            },
            slipway,
          },
        }),
      ],
    });
    const address = server.address();
    return (path: string) =>
      fetch(
        `http://localhost:${
          typeof address === 'object' && address?.port
        }${path}`,
      );
  }

  it('let anybody in, as the catalog knows them or as they are configured until it does', async () => {
    const get = await start({ mode: 'local', personas: PERSONAS });
    const claimsOf = async (provider: string) => {
      const answer = await get(`/api/auth/${provider}/refresh`);
      const { backstageIdentity } = await answer.json();
      const { sub, ent } = decodeJwt(backstageIdentity.token);
      return { sub, ent };
    };
    expect(await claimsOf('guest')).toEqual({
      sub: 'user:default/guest',
      ent: ['user:default/guest', 'group:default/commerce'],
    });
    expect(await claimsOf('local-manager')).toEqual({
      sub: 'user:default/grace.kim',
      ent: ['user:default/grace.kim', 'group:default/managers'],
    });
    expect((await get('/api/auth/local-platform/refresh')).status).toBe(404);
  });

  it('are nobody where the mode is not local, whatever else is configured', async () => {
    const get = await start({ personas: PERSONAS });
    expect((await get('/api/auth/guest/refresh')).status).toBe(404);
    expect((await get('/api/auth/local-manager/refresh')).status).toBe(404);
  });
});

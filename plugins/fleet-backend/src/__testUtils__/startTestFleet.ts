import {
  coreServices,
  createBackendPlugin,
  type PermissionsService,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { startReading } from '../startReading';
import type { TestStore } from './createTestStores';
import { testSection } from './testLayout';

/** What was answered. */
export interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: any;
}

/** The API on a store, as HTTP clients see it. */
export interface TestFleet {
  readonly url: string;
  /** @param path - e.g. `services?limit=1` */
  get(path: string, headers?: Record<string, string>): Promise<TestAnswer>;
  stop(): Promise<void>;
}

/**
 * Starts a backend that reads a store.
 *
 * @param decide - the permission policy, where not everybody may see everything
 */
export async function startTestFleet(
  { knex, store }: Pick<TestStore, 'knex' | 'store'>,
  decide?: PermissionsService['authorizeConditional'],
): Promise<TestFleet> {
  const plugin = createBackendPlugin({
    pluginId: 'fleet',
    register({ registerInit }) {
      registerInit({
        deps: {
          config: coreServices.rootConfig,
          logger: coreServices.logger,
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
          metrics: metricsServiceRef,
          permissions: coreServices.permissions,
          permissionsRegistry: coreServices.permissionsRegistry,
        },
        async init(services) {
          await startReading({ ...services, knex, store });
        },
      });
    },
  });
  const { server } = await startTestBackend({
    features: [
      plugin,
      mockServices.rootConfig.factory({
        data: { slipway: { platform: testSection } },
      }),
      ...(decide
        ? [
            mockServices.permissions.mock({ authorizeConditional: decide })
              .factory,
          ]
        : []),
    ],
  });
  const url = `http://localhost:${server.port()}/api/fleet`;
  return {
    url,
    async get(path, headers = {}) {
      const response = await fetch(`${url}/${path}`, {
        headers: { authorization: mockCredentials.user.header(), ...headers },
      });
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        body: text ? JSON.parse(text) : undefined,
      };
    },
    stop: () => new Promise(resolve => server.close(() => resolve())),
  };
}

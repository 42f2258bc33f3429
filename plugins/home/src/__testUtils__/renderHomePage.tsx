import { identityApiRef } from '@backstage/core-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  AuthorizeResult,
  type AuthorizePermissionRequest,
} from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import { scaffolderApiMock } from '@backstage/plugin-scaffolder-react/testUtils';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { act } from '@testing-library/react';
import { SWRConfig } from 'swr';
import { homeApiRef, type HomeApi } from '../api/HomeApi';
import { HomePage } from '../page/HomePage';
import {
  approvalsRouteRef,
  creationRouteRef,
  creationsRouteRef,
  deliveryRouteRef,
  fleetRouteRef,
  serviceRouteRef,
  templatesRouteRef,
  wizardRouteRef,
} from '../routes';

/** What each role may of what the page asks for. */
const RIGHTS = {
  developer: ['scaffolder.task.create'],
  platform: ['scaffolder.task.create', 'approval.decide'],
  manager: [],
} as const;

const template = (name: string, title: string) => ({
  ...{ apiVersion: 'scaffolder.backstage.io/v1beta3', kind: 'Template' },
  metadata: { name, title, namespace: 'default' },
  spec: { type: 'service' },
});

/** The page as somebody sees it, in an app of its own; `signal` says that the fleet has changed. */
export function renderHomePage(
  home: HomeApi,
  options: {
    readonly role: keyof typeof RIGHTS;
    readonly tasks?: readonly object[];
    readonly language?: string;
  },
) {
  const rights: readonly string[] = RIGHTS[options.role];
  const listTasks = jest
    .fn()
    .mockImplementation(async () => ({ tasks: options.tasks ?? [] }));
  let tell: (message: {}) => void = () => {};
  // The language that somebody chose is remembered from one app to the next.
  window.localStorage.clear();
  renderInTestApp(
    <SWRConfig value={{ provider: () => new Map() }}>
      <HomePage templateRef="template:default/nestjs-service" />
    </SWRConfig>,
    {
      apis: [
        [
          permissionApiRef,
          {
            authorize: async ({ permission }: AuthorizePermissionRequest) => ({
              result: rights.includes(permission.name)
                ? AuthorizeResult.ALLOW
                : AuthorizeResult.DENY,
            }),
          },
        ],
        [
          identityApiRef,
          mockApis.identity({
            userEntityRef: 'user:default/ada',
            ownershipEntityRefs: ['user:default/ada', 'group:default/commerce'],
          }),
        ],
        [
          catalogApiRef,
          catalogApiMock({
            entities: [
              template('service', 'Service'),
              template('worker', 'Worker'),
            ],
          }),
        ],
        [scaffolderApiRef, scaffolderApiMock.mock({ listTasks })],
        [homeApiRef, home],
        [
          signalApiRef,
          {
            subscribe: (
              _channel: string,
              onMessage: (message: any) => void,
            ) => {
              tell = onMessage;
              return { unsubscribe: () => {} };
            },
          },
        ],
      ],
      config: {
        app: {
          baseUrl: 'http://localhost:3000',
          extensions: [
            {
              'api:app/app-language': {
                config: {
                  availableLanguages: ['en', 'ko'],
                  defaultLanguage: options.language ?? 'en',
                },
              },
            },
          ],
        },
        backend: { baseUrl: 'http://localhost:7007' },
      },
      mountedRoutes: {
        '/create/templates/:namespace/:templateName': wizardRouteRef,
        '/create': templatesRouteRef,
        '/create/tasks': creationsRouteRef,
        '/create/tasks/:taskId': creationRouteRef,
        '/fleet': fleetRouteRef,
        '/fleet/:service/:application': serviceRouteRef,
        '/delivery': deliveryRouteRef,
        '/approvals': approvalsRouteRef,
      },
    },
  );
  return {
    listTasks,
    signal: () => act(() => tell({ revision: '1' })),
  };
}
